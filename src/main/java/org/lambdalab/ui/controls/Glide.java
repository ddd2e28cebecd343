package org.lambdalab.ui.controls;

import java.io.Serializable;

/**
 * Something in a question that slides under a finger, in many small steps.
 *
 * @param <Q> an immutable question
 */
@FunctionalInterface
public interface Glide<Q> extends Serializable {

    /** The one question with this of the other. */
    Q moved(Q one, Q other);
}
