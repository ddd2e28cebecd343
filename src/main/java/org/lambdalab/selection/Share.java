package org.lambdalab.selection;

import org.lambdalab.jobs.Progress;

/**
 * The way of one of several equal pieces of work that are done one after another.
 *
 * @param whole of all of them
 * @param place of the piece among them, from 0
 * @param of how many there are
 */
public record Share(Progress whole, int place, int of) implements Progress {

    @Override
    public void report(long done, long total) {
        whole.report(place * total + done, of * total);
    }

    @Override
    public void check() {
        whole.check();
    }
}
