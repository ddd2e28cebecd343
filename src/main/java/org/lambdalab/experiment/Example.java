package org.lambdalab.experiment;

/**
 * A question that shows one thing worth seeing, one click away.
 *
 * @param <Q> what a screen asks
 */
public interface Example<Q> {

    /** The name in ids and translation keys: "rising-lambda". */
    String id();

    Q question();

    /** Whether another question is this example still, seen in another way, or turned as its words ask to: they hold. */
    boolean isVariedBy(Q other);

    /** Whether what there is to try can still be tried with another question. */
    boolean isToTryWith(Q other);
}
