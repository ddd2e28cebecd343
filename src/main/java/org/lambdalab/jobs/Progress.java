package org.lambdalab.jobs;

import java.util.concurrent.CancellationException;

/**
 * What a task tells of its way, and how it learns that it is no longer wanted. Any of its threads may; there a heavy job
 * waits while it is the turn of others.
 */
public interface Progress {

    /** Of work that nobody watches and nobody cancels. */
    Progress UNWATCHED = new Progress() {

        @Override
        public void report(long done, long total) {
            // Nobody listens.
        }

        @Override
        public void check() {
            // Always wanted.
        }
    };

    /**
     * Says how far it is, as often as it likes: what is told on are whole percents, or less several times a second, and
     * only forward. Checks as well.
     *
     * @param done 0 to {@code total}
     * @throws CancellationException if the job is cancelled
     */
    void report(long done, long total);

    /**
     * Costs next to nothing.
     *
     * @throws CancellationException if the job is cancelled
     */
    void check();
}
