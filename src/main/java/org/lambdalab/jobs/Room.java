package org.lambdalab.jobs;

/**
 * Which heavy jobs there is room for.
 *
 * @param toRun whether another may run
 * @param toBegin whether another may be under way, running or not
 */
record Room(boolean toRun, boolean toBegin) {

    boolean isFor(Ticket<?> heavy) {
        return toRun && (toBegin || heavy.hasBegun());
    }
}
