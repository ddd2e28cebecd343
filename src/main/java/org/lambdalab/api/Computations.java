package org.lambdalab.api;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Where the service computes: on threads of its own, one fewer than there are processors, so that a screen always finds
 * one free. They are a fork/join pool, since work that runs in parallel stays in the pool it began in.
 *
 * <p>So many computations may run or wait. They are counted apart from the requests of {@link Admission}: one whose
 * request has been given up may still be under way.
 */
@Component
class Computations {

    private static final int MAX_WAITING = 16;

    private final Semaphore places = new Semaphore(MAX_WAITING);
    private final ForkJoinPool threads = new ForkJoinPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1), Computations::thread, null, true);

    /** @throws Busy if too many are waiting */
    <T> CompletableFuture<T> submit(Supplier<T> computation) {
        if (!places.tryAcquire()) {
            throw new Busy();
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        threads.execute(() -> answer(answer, computation));
        return answer;
    }

    /** What nobody waits for any more is left out. The place is free before the answer is told. */
    private <T> void answer(CompletableFuture<T> answer, Supplier<T> computation) {
        if (answer.isDone()) {
            places.release();
            return;
        }
        try {
            T value = computation.get();
            places.release();
            answer.complete(value);
        } catch (RuntimeException | Error failure) {
            places.release();
            answer.completeExceptionally(failure);
        }
    }

    private static ForkJoinWorkerThread thread(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setName("computation-" + thread.getPoolIndex());
        return thread;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
