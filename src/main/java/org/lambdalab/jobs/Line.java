package org.lambdalab.jobs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One person's jobs: those that wait, in the order they came, and those that run. */
final class Line {

    private final List<Ticket<?>> waiting = new ArrayList<>();
    private final Set<Ticket<?>> running = new HashSet<>();

    int size() {
        return waiting.size() + running.size();
    }

    void add(Ticket<?> ticket) {
        waiting.add(ticket);
    }

    /** The first that may begin, which then runs. */
    @Nullable
    Ticket<?> begin(boolean roomForHeavy) {
        boolean any = roomForHeavy && running.stream().noneMatch(Line::isHeavy);
        for (Ticket<?> ticket : waiting) {
            if (any || !isHeavy(ticket)) {
                waiting.remove(ticket);
                running.add(ticket);
                return ticket;
            }
        }
        return null;
    }

    boolean removeWaiting(Ticket<?> ticket) {
        return waiting.remove(ticket);
    }

    boolean removeRunning(Ticket<?> ticket) {
        return running.remove(ticket);
    }

    Stream<Ticket<?>> tickets() {
        return Stream.concat(waiting.stream(), running.stream());
    }

    static boolean isHeavy(Ticket<?> ticket) {
        return ticket.weight() == Weight.HEAVY;
    }
}
