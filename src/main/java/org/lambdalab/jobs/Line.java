package org.lambdalab.jobs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person's jobs: those that wait, in the order they came, and those that run. A heavy one that has given way stands
 * before the other heavy ones that wait, and behind the light ones that came before these.
 */
final class Line {

    private final List<Ticket<?>> waiting = new ArrayList<>();
    private final Set<Ticket<?>> running = new HashSet<>();

    int size() {
        return waiting.size() + running.size();
    }

    void add(Ticket<?> ticket) {
        waiting.add(ticket);
    }

    /** The first that may begin or go on, which then runs. */
    @Nullable
    Ticket<?> begin(Room room) {
        Ticket<?> next = next(room).orElse(null);
        if (next != null) {
            waiting.remove(next);
            running.add(next);
        }
        return next;
    }

    /** The first that may begin or go on. */
    Optional<Ticket<?>> next(Room room) {
        boolean any = running.stream().noneMatch(Line::isHeavy);
        for (Ticket<?> ticket : waiting) {
            if (!isHeavy(ticket) || (any && room.isFor(ticket))) {
                return Optional.of(ticket);
            }
        }
        return Optional.empty();
    }

    boolean isRunning(Ticket<?> ticket) {
        return running.contains(ticket);
    }

    /** One that runs waits again. */
    void giveWay(Ticket<?> ticket) {
        running.remove(ticket);
        int place = 0;
        while (place < waiting.size() && !isHeavy(waiting.get(place))) {
            place++;
        }
        waiting.add(place, ticket);
    }

    /** One that has given way runs, whoever is next. */
    void goOn(Ticket<?> ticket) {
        waiting.remove(ticket);
        running.add(ticket);
    }

    boolean isWaiting(Ticket<?> ticket) {
        return waiting.contains(ticket);
    }

    void removeWaiting(Ticket<?> ticket) {
        waiting.remove(ticket);
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
