package org.lambdalab.jobs;

import java.util.concurrent.CancellationException;

/** What a task tells of its way, and how it learns that it is no longer wanted. Any of its threads may. */
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
     * Says how far it is, as often as it likes: what is told on are whole percents, and only forward. Checks as well.
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
