package org.lambdalab.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many threads at once: whatever order things happen in, these hold. */
final class RacesTest {

    private static final int CALLERS = 8;
    private static final int ROUNDS = 300;
    private static final int WORKERS = 4;

    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private final ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
    private final Turns turns = new Turns(WORKERS, CALLERS * ROUNDS, ROUNDS);
    private final Workers workers = new Workers(threads, turns);

    @AfterEach
    void close() {
        workers.close();
        callers.close();
    }

    @Test
    void everyJobEndsOnceInItsAnswerOrCancelled() throws Exception {
        List<Heard<Integer>> all = Collections.synchronizedList(new ArrayList<>());
        atOnce(caller -> {
            for (int round = 0; round < ROUNDS; round++) {
                int answer = round;
                Heard<Integer> heard = new Heard<>();
                Job job = workers.submit(
                        new Person(caller),
                        round % 3 == 0 ? Weight.HEAVY : Weight.LIGHT,
                        progress -> {
                            progress.report(1, 2);
                            progress.check();
                            return answer;
                        },
                        heard);
                all.add(heard);
                if (round % 2 == 0) {
                    job.cancel();
                }
            }
        });
        assertThat(all).hasSize(CALLERS * ROUNDS).allSatisfy(heard -> {
            assertThat(heard.end().isEnd()).isTrue();
            assertThat(heard.states()).filteredOn(JobState::isEnd).hasSize(1);
            assertThat(heard.end()).isInstanceOfAny(JobState.Done.class, JobState.Cancelled.class);
        });
        assertEmpty();
    }

    @Test
    void neverTwoHeavyJobsOfAPersonNorMoreThanThereAreWorkers() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger[] heavy = new AtomicInteger[CALLERS];
        AtomicInteger violations = new AtomicInteger();
        CountDownLatch ended = new CountDownLatch(CALLERS * ROUNDS);
        IntStream.range(0, CALLERS).forEach(person -> heavy[person] = new AtomicInteger());
        atOnce(caller -> {
            for (int round = 0; round < ROUNDS; round++) {
                int person = (caller + round) % CALLERS;
                workers.submit(
                        new Person(person),
                        Weight.HEAVY,
                        progress -> {
                            boolean within = running.incrementAndGet() <= WORKERS - 1;
                            boolean alone = heavy[person].incrementAndGet() == 1;
                            if (!within || !alone) {
                                violations.incrementAndGet();
                            }
                            Thread.onSpinWait();
                            heavy[person].decrementAndGet();
                            return running.decrementAndGet();
                        },
                        state -> {
                            if (state.isEnd()) {
                                ended.countDown();
                            }
                        });
            }
        });
        Heard.waitFor(ended);
        assertThat(violations.get()).isZero();
        assertEmpty();
    }

    @Test
    void reportsOfManyThreadsAreToldForwardAndNoneAfterTheEnd() {
        Heard<String> heard = new Heard<>();
        workers.submit(
                new Person("Ann"),
                Weight.HEAVY,
                progress -> {
                    atOnce(caller -> IntStream.range(0, 1_000).forEach(i -> progress.report(i, 1_000)));
                    return "answer";
                },
                heard);
        assertThat(heard.end()).isEqualTo(new JobState.Done<>("answer"));
        List<Double> told = heard.states().stream()
                .filter(JobState.Running.class::isInstance)
                .map(state -> ((JobState.Running<String>) state).progress())
                .toList();
        assertThat(told).isSorted().doesNotHaveDuplicates();
        assertThat(heard.states().getFirst()).isEqualTo(new JobState.Waiting<>());
    }

    @Test
    void ofQuestionsFromManyThreadsTheLastIsAnsweredLast() throws Exception {
        List<JobState<Integer>> told = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch last = new CountDownLatch(1);
        LatestJob<Integer> latest = new LatestJob<>(workers, new Person("Ann"), threads, state -> {
            told.add(state);
            if (state.equals(new JobState.Done<>(-1))) {
                last.countDown();
            }
        });
        atOnce(caller -> {
            for (int round = 0; round < ROUNDS; round++) {
                int answer = round;
                latest.submit(Weight.HEAVY, progress -> {
                    progress.check();
                    return answer;
                });
            }
        });
        latest.submit(Weight.HEAVY, progress -> -1);
        Heard.waitFor(last);
        assertThat(told.getLast()).isEqualTo(new JobState.Done<>(-1));
        assertThat(told).filteredOn(JobState.Cancelled.class::isInstance).isEmpty();
        assertThat(told).filteredOn(JobState.Failed.class::isInstance).isEmpty();
        assertEmpty();
    }

    @Test
    void closingWhileOthersSubmitLeavesNoJobWithoutAnEnd() throws Exception {
        List<Heard<Integer>> accepted = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch some = new CountDownLatch(CALLERS);
        Thread closer = Thread.ofPlatform().start(() -> {
            Heard.waitFor(some);
            workers.close();
        });
        atOnce(caller -> {
            for (int round = 0; round < ROUNDS; round++) {
                Heard<Integer> heard = new Heard<>();
                try {
                    workers.submit(new Person(caller), Weight.LIGHT, progress -> 1, heard);
                } catch (RejectedExecutionException closed) {
                    break;
                }
                accepted.add(heard);
                some.countDown();
            }
            some.countDown();
        });
        closer.join();
        assertThat(accepted)
                .allSatisfy(heard ->
                        assertThat(heard.end()).isInstanceOfAny(JobState.Done.class, JobState.Cancelled.class));
        assertEmpty();
    }

    private interface Act {
        void by(int caller);
    }

    /** All callers begin together; returns when all are through. */
    private void atOnce(Act act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(CALLERS);
        List<Future<?>> through = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            int caller = i;
            through.add(callers.submit(() -> {
                start.await();
                act.by(caller);
                return 0;
            }));
        }
        for (Future<?> future : through) {
            future.get();
        }
    }

    /** Once the workers are closed and joined, nothing is left. */
    private void assertEmpty() {
        workers.close();
        assertThat(turns.close()).isEmpty();
    }
}
