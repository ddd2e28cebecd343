package org.lambdalab.lessons;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a step says to an attempt.
 *
 * @param html safe to show
 * @param failed which of the step's checks did not hold, from 0; −1 where all did
 */
public record Reply(String html, int failed, @Nullable Misconception misconception) implements Serializable {

    static final int NONE = -1;

    public boolean passed() {
        return failed == NONE;
    }
}
