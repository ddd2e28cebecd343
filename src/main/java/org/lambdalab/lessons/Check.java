package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition that a step asks for, and what is said where it does not hold.
 *
 * @param otherwise said then
 * @param misconception that whoever fails here may hold
 * @param fails attempts that fail here, and at none before
 * @param line of the file
 */
record Check(Condition require, Words otherwise, @Nullable Misconception misconception, List<Attempt> fails, int line)
        implements Serializable {

    Check {
        fails = List.copyOf(fails);
    }
}
