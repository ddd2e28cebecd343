package org.lambdalab.jobs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is. People stand in a ring, those who were served last at its end; who has nothing to do stands nowhere.
 * A person whose next job is a second heavy one is passed over, or gets on with light ones.
 *
 * <p>A heavy job whose time is up gives way, where anybody waits for its worker, and goes on when its person is next again.
 */
final class Turns {

    /** Heavy jobs under way, which each keep what they have found so far: more than a class has. */
    private static final int MOST_UNDER_WAY = 40;

    private final int workers;
    private final int places;
    private final int placesEach;
    private final LinkedHashMap<Person, Line> lines = new LinkedHashMap<>();
    private int taken;
    private int running;
    private int heavy;
    private int underWay;
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

    /** The next job to begin or to go on, if there is one and a worker for it. */
    synchronized @Nullable Ticket<?> begin() {
        if (closed || running >= workers) {
            return null;
        }
        for (Map.Entry<Person, Line> entry : lines.entrySet()) {
            Ticket<?> ticket = entry.getValue().begin(room());
            if (ticket != null) {
                lines.putLast(ticket.person(), entry.getValue());
                underWay += Line.isHeavy(ticket) && !ticket.hasBegun() ? 1 : 0;
                count(ticket, 1);
                ticket.beginTurn();
                ticket.gate().open();
                return ticket;
            }
        }
        return null;
    }

    private Room room() {
        return new Room(heavy < Math.max(1, workers - 1), underWay < MOST_UNDER_WAY);
    }

    private void count(Ticket<?> ticket, int by) {
        running += by;
        heavy += Line.isHeavy(ticket) ? by : 0;
    }

    /**
     * Says whether a heavy job that runs is to wait, since another has waited for its worker; then its gate is closed. One
     * that is cancelled goes on to its end.
     */
    synchronized boolean giveWay(Ticket<?> ticket) {
        Line line = lines.get(ticket.person());
        if (closed || ticket.isCancelled() || line == null || !line.isRunning(ticket)) {
            return false;
        }
        count(ticket, -1);
        boolean isWanted =
                lines.values().stream().anyMatch(each -> each.next(room()).isPresent());
        if (!isWanted) {
            count(ticket, 1);
            return false;
        }
        line.giveWay(ticket);
        lines.putLast(ticket.person(), line);
        ticket.gate().close();
        return true;
    }

    /** One that has begun has ended: perhaps by one of its threads, when another had given way. */
    synchronized void leave(Ticket<?> ticket) {
        Line line = lines.get(ticket.person());
        if (line == null) {
            return;
        }
        if (line.removeRunning(ticket)) {
            count(ticket, -1);
        } else if (ticket.hasBegun() && line.isWaiting(ticket)) {
            line.removeWaiting(ticket);
            ticket.gate().open();
        } else {
            return;
        }
        underWay -= Line.isHeavy(ticket) ? 1 : 0;
        free(ticket.person(), line);
    }

    /** Says whether it had not begun, and so never does. One that has given way goes on at once, to its end. */
    synchronized boolean giveUp(Ticket<?> ticket) {
        Line line = lines.get(ticket.person());
        if (line == null || !line.isWaiting(ticket)) {
            return false;
        }
        if (ticket.hasBegun()) {
            line.goOn(ticket);
            count(ticket, 1);
            ticket.gate().open();
            return false;
        }
        line.removeWaiting(ticket);
        free(ticket.person(), line);
        return true;
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
