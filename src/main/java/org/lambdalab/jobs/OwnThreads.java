package org.lambdalab.jobs;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/**
 * Gives each task threads of its own, which end with it. They are a fork/join pool, since work that runs in parallel stays
 * in the pool it began in: so what waits for its turn keeps none of another's threads.
 */
final class OwnThreads implements Executor, AutoCloseable {

    private final int each;
    private final Set<ForkJoinPool> pools = ConcurrentHashMap.newKeySet();

    /** @param each how many threads a task has */
    OwnThreads(int each) {
        this.each = each;
    }

    @Override
    public void execute(Runnable task) {
        ForkJoinPool pool = Workers.pool(each);
        pools.add(pool);
        pool.execute(() -> {
            try {
                task.run();
            } finally {
                pools.remove(pool);
                pool.shutdown();
            }
        });
    }

    /** Waits for those that are at it. */
    @Override
    public void close() {
        pools.forEach(Workers::end);
    }
}
