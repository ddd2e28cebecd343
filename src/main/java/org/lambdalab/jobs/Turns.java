package org.lambdalab.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is. People stand in a ring, those who were served last at its end; who has nothing to do stands nowhere.
 * A person whose next job is a second heavy one is passed over, or gets on with light ones.
 */
final class Turns {

    private final int workers;
    private final int places;
    private final int placesEach;
    private final LinkedHashMap<Person, Line> lines = new LinkedHashMap<>();
    private int taken;
    private int running;
    private int heavy;
    private boolean closed;

    Turns(int workers, int places, int placesEach) {
        this.workers = workers;
        this.places = places;
        this.placesEach = placesEach;
    }

    synchronized void join(Ticket<?> ticket) {
        if (closed) {
            throw new RejectedExecutionException("the workers have gone home");
        }
        Line line = lines.get(ticket.person());
        if (taken == places || (line != null && line.size() == placesEach)) {
            throw new Busy();
        }
        taken++;
        lines.computeIfAbsent(ticket.person(), person -> new Line()).add(ticket);
    }

    /** The next job, if there is one and a worker for it. */
    synchronized @Nullable Ticket<?> begin() {
        if (closed || running == workers) {
            return null;
        }
        boolean roomForHeavy = heavy < Math.max(1, workers - 1);
        for (Map.Entry<Person, Line> entry : lines.entrySet()) {
            Ticket<?> ticket = entry.getValue().begin(roomForHeavy);
            if (ticket != null) {
                lines.putLast(ticket.person(), entry.getValue());
                running++;
                heavy += Line.isHeavy(ticket) ? 1 : 0;
                return ticket;
            }
        }
        return null;
    }

    /** One that has begun has ended. */
    synchronized void leave(Ticket<?> ticket) {
        Line line = lines.get(ticket.person());
        if (line != null && line.removeRunning(ticket)) {
            running--;
            heavy -= Line.isHeavy(ticket) ? 1 : 0;
            free(ticket.person(), line);
        }
    }

    /** Says whether it was still waiting, and so never begins. */
    synchronized boolean giveUp(Ticket<?> ticket) {
        Line line = lines.get(ticket.person());
        boolean waited = line != null && line.removeWaiting(ticket);
        if (line != null && waited) {
            free(ticket.person(), line);
        }
        return waited;
    }

    private void free(Person person, Line line) {
        taken--;
        if (line.size() == 0) {
            lines.remove(person);
        }
    }

    /** Lets nobody in any more, and nobody begin; all that wait or run. */
    synchronized List<Ticket<?>> close() {
        closed = true;
        return lines.values().stream().<Ticket<?>>flatMap(Line::tickets).toList();
    }
}
