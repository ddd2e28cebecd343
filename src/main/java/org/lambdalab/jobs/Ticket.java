package org.lambdalab.jobs;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One job's way from its place in the queue to its end. */
final class Ticket<T> implements Job, Progress, Runnable {

    private static final double NEW = -2;
    private static final double WAITING = -1;
    private static final double ENDED = 2;

    /** Of progress that is less than a percent. */
    private static final long TELL_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final Workers workers;
    private final Person person;
    private final Weight weight;
    private final Mailbox<JobState<T>> mailbox;

    /** Forgotten once it has begun, or never will. */
    private volatile @Nullable Task<T> task;

    private volatile boolean cancelled;

    private final Gate gate = new Gate();
    private volatile boolean begun;
    private volatile long turnEnds;

    /** How far it is, 0 to 1. */
    private double reached;

    /** What was told last: how far it was, or one of the above. */
    private double told = NEW;

    private long toldAt;

    Ticket(Workers workers, Person person, Weight weight, Task<T> task, Consumer<? super JobState<T>> listener) {
        this.workers = workers;
        this.person = person;
        this.weight = weight;
        this.task = task;
        mailbox = new Mailbox<>(Runnable::run, listener);
    }

    Person person() {
        return person;
    }

    Weight weight() {
        return weight;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Whether it has been given to a worker; it may wait for another turn since. */
    boolean hasBegun() {
        return begun;
    }

    void begin() {
        begun = true;
    }

    /** Closed while others have their turn. */
    Gate gate() {
        return gate;
    }

    /** From now on. */
    void beginTurn() {
        turnEnds = workers.now() + Workers.TURN_NANOS;
    }

    @Override
    public void run() {
        end(outcome());
    }

    private JobState<T> outcome() {
        Task<T> begun = task;
        task = null;
        if (cancelled || begun == null) {
            return new JobState.Cancelled<>();
        }
        tell(new JobState.Running<>(0));
        try {
            return new JobState.Done<>(begun.run(this));
        } catch (Throwable failure) {
            return cancelled && failure instanceof CancellationException
                    ? new JobState.Cancelled<>()
                    : new JobState.Failed<>(failure);
        }
    }

    /** The place is free before the end is told: whoever hears of it may ask again. */
    void end(JobState<T> outcome) {
        workers.leave(this);
        tell(outcome);
        workers.dispatch();
    }

    @Override
    public void cancel() {
        cancelled = true;
        if (workers.giveUp(this)) {
            task = null;
        }
        tell(new JobState.Cancelled<>());
    }

    void waiting() {
        tell(new JobState.Waiting<>());
    }

    void fail(Throwable problem) {
        end(new JobState.Failed<>(problem));
    }

    @Override
    public void report(long done, long total) {
        requireWanted();
        JobState<T> now;
        boolean isWorthTelling;
        synchronized (this) {
            reached = Math.max(reached, (double) done / total);
            now = new JobState.Running<>(reached);
            isWorthTelling = percent(reached) > percent(told);
        }
        if (isWorthTelling) {
            tell(now);
        }
        // It may wait here while others have their turn.
        check();
    }

    @Override
    public void check() {
        requireWanted();
        if (weight == Weight.HEAVY && workers.now() - turnEnds >= 0) {
            endTurn();
        }
        gate.pass();
        requireWanted();
    }

    private void requireWanted() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    /** Of the threads that come here at once, one ends it. */
    private void endTurn() {
        synchronized (this) {
            if (workers.now() - turnEnds < 0) {
                return;
            }
            beginTurn();
        }
        tellHowFar();
        workers.giveWay(this);
    }

    /** Less than a percent may take long where many take turns. */
    private void tellHowFar() {
        JobState<T> now;
        synchronized (this) {
            if (workers.now() - toldAt < TELL_EVERY_NANOS) {
                return;
            }
            now = new JobState.Running<>(reached);
        }
        tell(now);
    }

    private void tell(JobState<T> state) {
        boolean first;
        synchronized (this) {
            double place = place(state);
            if (place <= told) {
                return;
            }
            told = place;
            toldAt = workers.now();
            first = mailbox.put(state);
        }
        if (first) {
            mailbox.deliver();
        }
    }

    /** 0.29 is 29 of a hundred, though 100 times that is a little less. */
    private static int percent(double share) {
        return (int) Math.floor(100 * share + 1e-9);
    }

    private static double place(JobState<?> state) {
        return switch (state) {
            case JobState.Waiting<?> waiting -> WAITING;
            case JobState.Running<?> running -> running.progress();
            case JobState.Done<?> done -> ENDED;
            case JobState.Failed<?> failed -> ENDED;
            case JobState.Cancelled<?> gone -> ENDED;
        };
    }
}
