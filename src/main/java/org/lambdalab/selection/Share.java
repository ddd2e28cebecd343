package org.lambdalab.selection;

import org.lambdalab.jobs.Progress;

/**
 * The way of some of several equal pieces of work that are done one after another.
 *
 * @param whole of all of them
 * @param from the place of the first among them, from 0
 * @param to the place after the last
 * @param of how many there are
 */
public record Share(Progress whole, int from, int to, int of) implements Progress {

    private static final int PIECES = 20;

    /** Of a single piece. */
    public Share(Progress whole, int place, int of) {
        this(whole, place, place + 1, of);
    }

    /** A small part of the whole, for what comes before the work that counts. */
    public static Share beginning(Progress whole) {
        return new Share(whole, 0, PIECES);
    }

    /** All that comes after the {@link #beginning}. */
    public static Share afterwards(Progress whole) {
        return new Share(whole, 1, PIECES, PIECES);
    }

    @Override
    public void report(long done, long total) {
        whole.report(from * total + (to - from) * done, of * total);
    }

    @Override
    public void check() {
        whole.check();
    }
}
