package org.lambdalab.jobs;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One question after another, of which only the newest counts: it cancels the one before, and nothing more is told of
 * that, whatever order they end in.
 *
 * <p>The listener is told through an executor, such as one that takes a screen's lock, one state at a time; if it is
 * slow, only the newest. On a screen:
 *
 * <pre>{@code
 * LatestJob<Answer> job = new LatestJob<>(workers, person, told -> ui.access(told::run), this::show);
 * job.submit(Weight.HEAVY, progress -> answer(question, progress));
 * }</pre>
 */
public final class LatestJob<T> implements AutoCloseable {

    private final Workers workers;
    private final Person person;
    private final Consumer<? super JobState<T>> listener;
    private final Mailbox<JobState<T>> mailbox;
    private @Nullable Turn newest;
    private boolean closed;

    public LatestJob(Workers workers, Person person, Executor executor, Consumer<? super JobState<T>> listener) {
        this.workers = workers;
        this.person = person;
        this.listener = listener;
        mailbox = new Mailbox<>(executor, this::hear);
    }

    /** Asks anew. A refusal is told as {@link JobState.Failed}; once closed, nothing happens. */
    public void submit(Weight weight, Task<T> task) {
        Turn turn = new Turn();
        Turn before;
        synchronized (this) {
            if (closed) {
                return;
            }
            before = newest;
            newest = turn;
        }
        // Before the other is given up: so the person keeps their place among all.
        turn.begin(weight, task);
        if (before != null) {
            before.cancel();
        }
    }

    /** Gives up the newest question; that is told. */
    public void cancel() {
        Turn turn;
        synchronized (this) {
            turn = newest;
        }
        if (turn != null) {
            turn.cancel();
        }
    }

    /** Gives it up for good; nothing more is told. */
    @Override
    public void close() {
        Turn turn;
        synchronized (this) {
            closed = true;
            turn = newest;
            newest = null;
        }
        if (turn != null) {
            turn.cancel();
        }
    }

    /** What was on its way when this was closed is dropped here. */
    private void hear(JobState<T> state) {
        synchronized (this) {
            if (closed) {
                return;
            }
        }
        listener.accept(state);
    }

    /** One of the questions. */
    private final class Turn {

        private @Nullable Job job;
        private boolean cancelled;

        /** It may be cancelled, by another thread, before its job is known. */
        void begin(Weight weight, Task<T> task) {
            Job begun;
            try {
                begun = workers.submit(person, weight, task, this::tell);
            } catch (RejectedExecutionException refused) {
                tell(new JobState.Failed<>(refused));
                return;
            }
            boolean late;
            synchronized (this) {
                job = begun;
                late = cancelled;
            }
            if (late) {
                begun.cancel();
            }
        }

        void cancel() {
            Job begun;
            synchronized (this) {
                cancelled = true;
                begun = job;
            }
            if (begun != null) {
                begun.cancel();
            }
        }

        private void tell(JobState<T> state) {
            boolean first;
            synchronized (LatestJob.this) {
                if (newest != this) {
                    return;
                }
                first = mailbox.put(state);
            }
            if (first) {
                mailbox.deliver();
            }
        }
    }
}
