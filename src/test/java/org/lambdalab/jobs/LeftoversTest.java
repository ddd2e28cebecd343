package org.lambdalab.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What ends leaves nothing behind, and the workers end with all they do. */
final class LeftoversTest {

    private static final Person ANN = new Person("Ann");

    private final ByHand hand = new ByHand();
    private final Turns turns = new Turns(1, 10, 10);
    private final Workers workers = new Workers(hand, turns);

    @Test
    void neitherPersonNorTaskNorListenerNorAnswerOfWhatHasEndedIsKept() {
        List<WeakReference<?>> seen = new ArrayList<>();
        List<Job> kept = new ArrayList<>();
        kept.add(submitted(seen, false));
        kept.add(submitted(seen, true));
        hand.finish();
        assertThat(kept).hasSize(2);
        kept.clear();
        assertAllGone(seen);
    }

    @Test
    void aScreenThatKeepsItsJobKeepsNoTaskAndNoAnswer() {
        List<WeakReference<?>> seen = new ArrayList<>();
        LatestJob<Object> latest = new LatestJob<>(workers, ANN, Runnable::run, state -> {});
        ask(latest, seen);
        hand.finish();
        ask(latest, seen);
        latest.cancel();
        hand.finish();
        assertAllGone(seen);
        latest.close();
    }

    private static void ask(LatestJob<Object> latest, List<WeakReference<?>> seen) {
        Object question = new Object();
        Object answer = new Object();
        seen.add(new WeakReference<>(question));
        seen.add(new WeakReference<>(answer));
        latest.submit(Weight.HEAVY, progress -> question.equals(progress) ? question : answer);
    }

    private Job submitted(List<WeakReference<?>> seen, boolean cancel) {
        Object key = new Object();
        Object question = new Object();
        List<Object> answers = new ArrayList<>();
        seen.add(new WeakReference<>(key));
        seen.add(new WeakReference<>(question));
        seen.add(new WeakReference<>(answers));
        Job job = workers.submit(new Person(key), Weight.HEAVY, progress -> question, answers::add);
        if (cancel) {
            job.cancel();
        }
        return job;
    }

    private static void assertAllGone(List<WeakReference<?>> seen) {
        for (int i = 0; i < 50 && !seen.stream().allMatch(reference -> reference.refersTo(null)); i++) {
            System.gc();
        }
        assertThat(seen).isNotEmpty().allMatch(reference -> reference.refersTo(null));
    }

    @Test
    void closingCancelsAllAndTakesNobodyMore() {
        Heard<String> first = new Heard<>();
        Heard<String> second = new Heard<>();
        workers.submit(ANN, Weight.LIGHT, progress -> "first", first);
        workers.submit(ANN, Weight.LIGHT, progress -> "second", second);
        workers.close();
        assertThat(first.last()).isEqualTo(new JobState.Cancelled<>());
        assertThat(second.last()).isEqualTo(new JobState.Cancelled<>());
        assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> workers.submit(ANN, Weight.LIGHT, progress -> "third", first))
                .isNotInstanceOf(Busy.class);
        hand.finish();
        assertThat(turns.close()).isEmpty();
    }

    @Test
    void aScreenHearsThatTheWorkersAreClosed() {
        Heard<String> heard = new Heard<>();
        LatestJob<String> latest = new LatestJob<>(workers, ANN, Runnable::run, heard);
        workers.close();
        latest.submit(Weight.LIGHT, progress -> "answer");
        assertThat(heard.last()).isInstanceOf(JobState.Failed.class);
        latest.close();
    }

    @Test
    void closingWaitsUntilWhatRunsHasLearntOfIt() {
        Workers threads = Workers.ofCores();
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Heard<String> heard = new Heard<>();
        threads.submit(
                ANN,
                Weight.HEAVY,
                progress -> {
                    begun.countDown();
                    try {
                        while (true) {
                            progress.check();
                            Thread.onSpinWait();
                        }
                    } catch (CancellationException cancelled) {
                        ended.set(true);
                        throw cancelled;
                    }
                },
                heard);
        Heard.waitFor(begun);
        threads.close();
        assertThat(ended).isTrue();
        assertThat(heard.last()).isEqualTo(new JobState.Cancelled<>());
    }

    @Test
    void theirThreadsEndWithThem() {
        Workers threads = Workers.ofCores();
        List<Thread> seen = new ArrayList<>();
        Heard<Boolean> heard = new Heard<>();
        threads.submit(ANN, Weight.LIGHT, progress -> seen.add(Thread.currentThread()), heard);
        heard.end();
        threads.close();
        threads.close();
        assertThat(seen).singleElement().satisfies(thread -> {
            thread.join(30_000);
            assertThat(thread.isAlive()).isFalse();
        });
    }
}
