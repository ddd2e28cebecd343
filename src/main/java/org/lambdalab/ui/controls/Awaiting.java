package org.lambdalab.ui.controls;

import java.util.OptionalDouble;
import java.util.function.Consumer;

/** A screen whose answer may wait for a job. */
public interface Awaiting {

    /** Tells how far the job is that the answer waits for, 0 to 1, and empty once none does. */
    void followProgress(Consumer<OptionalDouble> told);

    /** Gives it up, and goes back to what was shown before. */
    void cancel();
}
