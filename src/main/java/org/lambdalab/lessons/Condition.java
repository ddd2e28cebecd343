package org.lambdalab.lessons;

import java.io.Serializable;

/**
 * What a check asks for, read and checked by {@link ConditionReader}: nothing in it can fail, loop or reach anything but
 * the findings.
 *
 * @param source as it stands in the file
 */
record Condition(String source, Term term) implements Serializable {

    /** A part of it: a number, a word or a truth, as its {@link Kind} says. */
    interface Term extends Serializable {

        Object of(LiveFindings findings);
    }

    boolean holds(LiveFindings findings) {
        return (Boolean) term.of(findings);
    }
}
