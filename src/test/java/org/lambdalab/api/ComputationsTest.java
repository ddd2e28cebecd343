package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ComputationsTest {

    private static final int MOST = 16;
    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final Computations computations = new Computations();

    @AfterEach
    void stop() {
        computations.stop();
    }

    @Test
    void workThatRunsInParallelStaysOnTheServicesThreads() {
        Set<String> threads = computations
                .submit(() -> IntStream.range(0, 10_000)
                        .parallel()
                        .mapToObj(i -> Thread.currentThread().getName())
                        .collect(Collectors.toSet()))
                .join();
        assertThat(threads).allMatch(name -> name.startsWith("computation-"));
        assertThat(threads.size()).isLessThanOrEqualTo(THREADS);
    }

    @Test
    void oneTooManyIsTurnedAwayUntilOneIsDone() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        List<CompletableFuture<Integer>> waiting = Stream.generate(() -> computations.submit(() -> waited(done)))
                .limit(MOST)
                .toList();
        assertThatExceptionOfType(Busy.class).isThrownBy(() -> computations.submit(() -> 1));
        done.countDown();
        waiting.forEach(CompletableFuture::join);
        assertThat(computations.submit(() -> 2).join()).isEqualTo(2);
    }

    @Test
    void whatIsGivenUpCountsUntilItsTurnAndIsThenLeftOut() throws InterruptedException {
        assumeThat(THREADS).isLessThan(MOST);
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch occupied = new CountDownLatch(THREADS);
        AtomicInteger begun = new AtomicInteger();
        List<CompletableFuture<Integer>> waiting = Stream.generate(() -> computations.submit(() -> {
                    begun.incrementAndGet();
                    occupied.countDown();
                    return waited(done);
                }))
                .limit(MOST)
                .toList();
        // Before that, a thread could come upon what is given up and leave it out at once.
        assertThat(occupied.await(20, TimeUnit.SECONDS)).isTrue();
        waiting.forEach(given -> given.cancel(true));
        assertThatExceptionOfType(Busy.class).isThrownBy(() -> computations.submit(() -> 1));
        done.countDown();
        assertThat(waitedForFreePlaces()).isEqualTo(MOST);
        assertThat(begun.get()).isEqualTo(THREADS);
    }

    /** How many can wait at once, in the end. */
    private int waitedForFreePlaces() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        int most = 0;
        while (most < MOST && System.nanoTime() < end) {
            CountDownLatch done = new CountDownLatch(1);
            List<CompletableFuture<Integer>> waiting = new ArrayList<>();
            try {
                while (waiting.size() < MOST) {
                    waiting.add(computations.submit(() -> waited(done)));
                }
            } catch (Busy busy) {
                Thread.onSpinWait();
            }
            done.countDown();
            waiting.forEach(CompletableFuture::join);
            most = Math.max(most, waiting.size());
        }
        return most;
    }

    @Test
    void whatFailsGivesItsPlaceBack() {
        for (int i = 0; i < 3 * MOST; i++) {
            CompletableFuture<Object> failing = computations.submit(() -> {
                throw new InvalidField("x", "fails");
            });
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(failing::join)
                    .withCauseInstanceOf(InvalidField.class);
        }
        assertThat(computations.submit(() -> 3).join()).isEqualTo(3);
    }

    private static int waited(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
