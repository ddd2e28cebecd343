package org.lambdalab.jobs;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Those who do the jobs of all, so many at once: people in turn, each person's in their order (but for heavy ones, which
 * wait for the one before: {@link Weight}). Safe to share between threads.
 *
 * <p>A heavy job's turn is short: at a check of its {@link Progress} it gives way to whoever waits, and goes on when it is
 * its person's turn again. So all that are under way advance, and light ones do not wait for them.
 *
 * <p>So many jobs may wait or run, of all together and of each person; one that was cancelled while it ran counts until
 * it ends.
 */
public final class Workers implements AutoCloseable {

    /** A turn of a heavy job: so short that twenty people's are through within half a second. */
    static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** More than a lecture hall asks at once. */
    private static final int PLACES = 500;

    private static final int PLACES_EACH = 16;

    /** For a task that does not ask whether it is still wanted. */
    private static final int SECONDS_TO_END = 10;

    private final Executor light;
    private final Executor heavy;
    private final Turns turns;
    private final LongSupplier clock;

    /**
     * Workers on other threads than {@link #ofCores}, such as a test's, on which no heavy job gives way to another.
     *
     * @param executor if it is an {@link ExecutorService}, it ends with the workers
     * @param atOnce how many jobs it is given at a time
     */
    public Workers(Executor executor, int atOnce) {
        this(executor, new Turns(atOnce, PLACES, PLACES_EACH));
    }

    Workers(Executor executor, Turns turns) {
        this(executor, executor, turns, () -> 0);
    }

    /**
     * With a clock that says when a turn is over.
     *
     * @param heavy of heavy jobs, each of which needs a thread of its own
     * @param clock in nanoseconds
     */
    Workers(Executor light, Executor heavy, Turns turns, LongSupplier clock) {
        this.light = light;
        this.heavy = heavy;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * One fewer than there are cores, so that a screen finds one free; but two at least, since one of them is left to
     * light jobs. They are fork/join pools, since work that runs in parallel stays in the pool it began in.
     */
    public static Workers ofCores() {
        int count = Math.max(2, Runtime.getRuntime().availableProcessors() - 1);
        return new Workers(
                pool(count),
                new OwnThreads(Math.max(2, count / 2)),
                new Turns(count, PLACES, PLACES_EACH),
                System::nanoTime);
    }

    static ForkJoinPool pool(int threads) {
        return new ForkJoinPool(threads, Workers::thread, null, true);
    }

    private static ForkJoinWorkerThread thread(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setName("worker-" + thread.getPoolIndex());
        return thread;
    }

    /**
     * Has a task done in its turn.
     *
     * @param listener is told each state in order, one at a time, on whatever thread it comes about; of those that come
     *     while it listens, the newest; and the end, once and last
     * @throws Busy if too many are waiting
     * @throws RejectedExecutionException if the workers are closed
     */
    public <T> Job submit(Person person, Weight weight, Task<T> task, Consumer<? super JobState<T>> listener) {
        Ticket<T> ticket = new Ticket<>(this, person, weight, task, listener);
        turns.join(ticket);
        ticket.waiting();
        dispatch();
        return ticket;
    }

    /** Gives whoever is next to a worker that is free. */
    void dispatch() {
        for (Ticket<?> next = turns.begin(); next != null; next = turns.begin()) {
            start(next);
        }
    }

    private void start(Ticket<?> ticket) {
        if (ticket.hasBegun()) {
            return;
        }
        ticket.begin();
        try {
            (ticket.weight() == Weight.HEAVY ? heavy : light).execute(ticket);
        } catch (RejectedExecutionException refused) {
            ticket.fail(refused);
        }
    }

    long now() {
        return clock.getAsLong();
    }

    /** A turn is over: others may have theirs. */
    void giveWay(Ticket<?> ticket) {
        if (turns.giveWay(ticket)) {
            dispatch();
        }
    }

    void leave(Ticket<?> ticket) {
        turns.leave(ticket);
    }

    boolean giveUp(Ticket<?> ticket) {
        return turns.giveUp(ticket);
    }

    /** Cancels all jobs and waits for those that run. */
    @Override
    public void close() {
        turns.close().forEach(Ticket::cancel);
        if (heavy instanceof OwnThreads threads) {
            threads.close();
        }
        if (light instanceof ExecutorService threads) {
            end(threads);
        }
    }

    static void end(ExecutorService threads) {
        threads.shutdown();
        try {
            threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
