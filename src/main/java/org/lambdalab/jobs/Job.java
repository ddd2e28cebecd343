package org.lambdalab.jobs;

/** A task on its way. */
public interface Job {

    /**
     * Gives it up: one that waits is gone at once, one that runs ends at its next check and keeps its worker until
     * then. Its listener is told now. Without effect once it has ended.
     */
    void cancel();
}
