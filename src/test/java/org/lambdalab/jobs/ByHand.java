package org.lambdalab.jobs;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * Does what it is given when the test says so, on the test's thread. {@code new Workers(byHand, n)} has workers that a
 * test drives job by job, in place of the app's own; a second one shows what a screen does between two events.
 *
 * <p>Where no test needs to look in between, {@code new Workers(Runnable::run, 1)} does each job as it is submitted.
 */
public final class ByHand implements Executor {

    private final Queue<Runnable> given = new ArrayDeque<>();

    @Override
    public void execute(Runnable command) {
        given.add(command);
    }

    /** How much has been given and not yet done. */
    public int waiting() {
        return given.size();
    }

    /** Does one thing. */
    public void step() {
        given.remove().run();
    }

    /** Does all there is, and all that comes of it. */
    public void finish() {
        while (!given.isEmpty()) {
            step();
        }
    }
}
