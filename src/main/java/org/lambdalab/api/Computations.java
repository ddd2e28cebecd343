package org.lambdalab.api;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Where the service computes: on threads of its own, one fewer than there are processors, so that a screen always finds
 * one free. How many wait here is bounded by {@link Admission}.
 */
@Component
class Computations {

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
            Thread.ofPlatform().name("computation-", 1).daemon().factory());

    <T> CompletableFuture<T> submit(Supplier<T> computation) {
        return CompletableFuture.supplyAsync(computation, threads);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
