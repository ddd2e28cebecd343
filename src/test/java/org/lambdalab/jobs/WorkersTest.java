package org.lambdalab.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On threads of their own, as in the app. */
final class WorkersTest {

    private static final int MOST = 16;
    private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors() - 1);
    private static final Person ANN = new Person("Ann");

    private final Workers workers = Workers.ofCores();

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void workThatRunsInParallelStaysWithTheWorkers() {
        Heard<Set<String>> heard = new Heard<>();
        workers.submit(
                ANN,
                Weight.HEAVY,
                progress -> IntStream.range(0, 10_000)
                        .parallel()
                        .mapToObj(i -> Thread.currentThread().getName())
                        .collect(Collectors.toSet()),
                heard);
        assertThat(heard.end()).isInstanceOfSatisfying(JobState.Done.class, done -> {
            Set<?> threads = (Set<?>) done.value();
            assertThat(threads).allMatch(name -> name.toString().startsWith("worker-"));
            assertThat(threads.size()).isLessThanOrEqualTo(THREADS);
        });
    }

    @Test
    void oneTooManyOfAPersonIsTurnedAwayUntilOneIsDone() {
        CountDownLatch done = new CountDownLatch(1);
        List<Heard<Integer>> waiting =
                Stream.generate(() -> submitted(done)).limit(MOST).toList();
        assertThatExceptionOfType(Busy.class).isThrownBy(() -> submitted(done));
        done.countDown();
        waiting.forEach(Heard::end);
        assertThat(submitted(done).end()).isEqualTo(new JobState.Done<>(0));
    }

    @Test
    void whatIsCancelledCountsUntilItEndsIfItHasBegunAndElseNoLonger() {
        assumeThat(THREADS).isLessThan(MOST);
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch occupied = new CountDownLatch(THREADS);
        AtomicInteger begun = new AtomicInteger();
        List<Job> jobs = Stream.generate(() -> submitted(new Heard<>(), progress -> {
                    begun.incrementAndGet();
                    occupied.countDown();
                    Heard.waitFor(done);
                    return 0;
                }))
                .limit(MOST)
                .toList();
        Heard.waitFor(occupied);
        jobs.forEach(Job::cancel);
        List<Heard<Integer>> instead =
                Stream.generate(() -> submitted(done)).limit(MOST - THREADS).toList();
        assertThatExceptionOfType(Busy.class).isThrownBy(() -> submitted(done));
        done.countDown();
        assertThat(instead).allSatisfy(heard -> assertThat(heard.end()).isEqualTo(new JobState.Done<>(0)));
        assertThat(begun.get()).isEqualTo(THREADS);
        assertAllPlacesAreFree();
    }

    @Test
    void whatFailsGivesItsPlaceBack() {
        IllegalStateException failure = new IllegalStateException("fails");
        for (int i = 0; i < 3 * MOST; i++) {
            Heard<Integer> failing = new Heard<>();
            submitted(failing, progress -> {
                throw failure;
            });
            assertThat(failing.end()).isEqualTo(new JobState.Failed<>(failure));
        }
        assertAllPlacesAreFree();
    }

    @Test
    void asManyJobsRunAtOnceAsThereAreThreads() {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch together = new CountDownLatch(THREADS);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Heard<Integer>> all = IntStream.range(0, THREADS + 3)
                .mapToObj(i -> {
                    Heard<Integer> heard = new Heard<>();
                    workers.submit(
                            new Person(i),
                            Weight.LIGHT,
                            progress -> {
                                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                                together.countDown();
                                Heard.waitFor(done);
                                return running.decrementAndGet();
                            },
                            heard);
                    return heard;
                })
                .toList();
        Heard.waitFor(together);
        done.countDown();
        all.forEach(Heard::end);
        assertThat(most.get()).isEqualTo(THREADS);
    }

    /** Once what was begun has ended, there is room for as many as ever. */
    private void assertAllPlacesAreFree() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        int free = 0;
        while (free < MOST && System.nanoTime() < end) {
            free = Math.max(free, submittedAtOnce());
        }
        assertThat(free).isEqualTo(MOST);
    }

    private int submittedAtOnce() {
        CountDownLatch done = new CountDownLatch(1);
        List<Heard<Integer>> all = new ArrayList<>();
        try {
            while (all.size() < MOST) {
                all.add(submitted(done));
            }
        } catch (Busy busy) {
            Thread.onSpinWait();
        }
        done.countDown();
        assertThat(all).allSatisfy(heard -> assertThat(heard.end()).isEqualTo(new JobState.Done<>(0)));
        return all.size();
    }

    /** A job that ends once this is counted down. */
    private Heard<Integer> submitted(CountDownLatch done) {
        Heard<Integer> heard = new Heard<>();
        submitted(heard, progress -> {
            Heard.waitFor(done);
            return 0;
        });
        return heard;
    }

    private Job submitted(Heard<Integer> heard, Task<Integer> task) {
        return workers.submit(ANN, Weight.LIGHT, task, heard);
    }
}
