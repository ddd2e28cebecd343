package org.lambdalab.jobs;

/** How far a job is: it waits, runs, and ends in one of three ways. */
public sealed interface JobState<T> {

    /** Others are first. */
    record Waiting<T>() implements JobState<T> {}

    /**
     * A worker is at it.
     *
     * @param progress 0 to 1
     */
    record Running<T>(double progress) implements JobState<T> {

        public Running {
            if (!(progress >= 0 && progress <= 1)) {
                throw new IllegalArgumentException("progress must be 0 to 1, not " + progress);
            }
        }
    }

    record Done<T>(T value) implements JobState<T> {}

    /**
     * There is no answer.
     *
     * @param problem what the task threw; {@link Busy} where a {@link LatestJob} was refused
     */
    record Failed<T>(Throwable problem) implements JobState<T> {}

    record Cancelled<T>() implements JobState<T> {}

    /** Whether no other state follows. */
    default boolean isEnd() {
        return switch (this) {
            case Waiting<T> waiting -> false;
            case Running<T> running -> false;
            case Done<T> done -> true;
            case Failed<T> failed -> true;
            case Cancelled<T> cancelled -> true;
        };
    }
}
