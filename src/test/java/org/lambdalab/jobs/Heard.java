package org.lambdalab.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** All that a listener was told. */
final class Heard<T> implements Consumer<JobState<T>> {

    private final List<JobState<T>> states = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public synchronized void accept(JobState<T> state) {
        states.add(state);
        if (state.isEnd()) {
            ended.countDown();
        }
    }

    synchronized List<JobState<T>> states() {
        return List.copyOf(states);
    }

    synchronized JobState<T> last() {
        return states.getLast();
    }

    /** The end, once it is there. */
    JobState<T> end() {
        waitFor(ended);
        return last();
    }

    static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
