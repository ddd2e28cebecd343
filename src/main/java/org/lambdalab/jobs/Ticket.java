package org.lambdalab.jobs;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One job's way from its place in the queue to its end. */
final class Ticket<T> implements Job, Progress, Runnable {

    private static final int NEW = -2;
    private static final int WAITING = -1;
    private static final int ENDED = 101;

    private final Workers workers;
    private final Person person;
    private final Weight weight;
    private final Mailbox<JobState<T>> mailbox;

    /** Forgotten once it has begun, or never will. */
    private volatile @Nullable Task<T> task;

    private volatile boolean cancelled;

    /** What was told last: a percent, or one of the above. */
    private int told = NEW;

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
        check();
        tell(new JobState.Running<>((double) done / total));
    }

    @Override
    public void check() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    private void tell(JobState<T> state) {
        boolean first;
        synchronized (this) {
            int place = place(state);
            if (place <= told) {
                return;
            }
            told = place;
            first = mailbox.put(state);
        }
        if (first) {
            mailbox.deliver();
        }
    }

    private static int place(JobState<?> state) {
        return switch (state) {
            case JobState.Waiting<?> waiting -> WAITING;
            // 0.29 is 29 of a hundred, though 100 times that is a little less.
            case JobState.Running<?> running -> (int) (100 * running.progress() + 1e-9);
            case JobState.Done<?> done -> ENDED;
            case JobState.Failed<?> failed -> ENDED;
            case JobState.Cancelled<?> gone -> ENDED;
        };
    }
}
