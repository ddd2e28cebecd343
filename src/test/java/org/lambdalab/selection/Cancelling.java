package org.lambdalab.selection;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.lambdalab.jobs.Progress;

/** A progress that remembers what it is told, and cancels at some call. */
final class Cancelling implements Progress {

    private final int last;
    private final AtomicInteger calls = new AtomicInteger();
    private final Set<Long> told = ConcurrentHashMap.newKeySet();

    private Cancelling(int last) {
        this.last = last;
    }

    static Cancelling never() {
        return new Cancelling(Integer.MAX_VALUE);
    }

    /** At the call of this number, whether it reports or only checks, and at every later one. */
    static Cancelling at(int call) {
        return new Cancelling(call);
    }

    /** What was reported as done. */
    Set<Long> told() {
        return told;
    }

    int calls() {
        return calls.get();
    }

    @Override
    public void report(long done, long total) {
        told.add(done);
        check();
    }

    @Override
    public void check() {
        if (calls.incrementAndGet() >= last) {
            throw new CancellationException();
        }
    }
}
