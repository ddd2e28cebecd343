package org.lambdalab.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings states to one reader, one at a time and in order, whatever threads they come from and whatever the executor.
 * Of states that come while one is read, the newest is read next: a slow reader is not flooded.
 */
final class Mailbox<S> {

    private static final Logger LOG = System.getLogger(Mailbox.class.getName());

    private final Executor executor;
    private final Consumer<? super S> reader;
    private @Nullable S newest;
    private boolean underWay;

    Mailbox(Executor executor, Consumer<? super S> reader) {
        this.executor = executor;
        this.reader = reader;
    }

    /** Takes a state in, and says whether {@link #deliver} must follow, once the caller holds no lock. */
    synchronized boolean put(S state) {
        newest = state;
        boolean idle = !underWay;
        underWay = true;
        return idle;
    }

    /** An executor that refuses is not asked again: there is nobody left to tell. */
    void deliver() {
        try {
            executor.execute(this::read);
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.ERROR, "A state could not be told", failure);
        }
    }

    private void read() {
        try {
            reader.accept(take());
        } finally {
            if (hasMore()) {
                deliver();
            }
        }
    }

    private synchronized S take() {
        S state = Objects.requireNonNull(newest);
        newest = null;
        return state;
    }

    private synchronized boolean hasMore() {
        underWay = newest != null;
        return underWay;
    }
}
