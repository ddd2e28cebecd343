package org.lambdalab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/** The parts of an axis that some of its places stand for. */
final class Parts {

    private final Vector at;

    private Parts(Vector at) {
        this.at = at;
    }

    /** Every run of wanted places, with half the way to its neighbours. */
    static List<Interval> where(Vector at, IntPredicate wanted) {
        Parts axis = new Parts(at);
        List<Interval> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= at.size(); i++) {
            if (i < at.size() && wanted.test(i)) {
                continue;
            }
            if (start < i) {
                parts.add(new Interval(axis.edge(start), axis.edge(i)));
            }
            start = i + 1;
        }
        return parts;
    }

    /** Between the place before and this one; the first and the last reach as far as anyone looks. */
    private double edge(int i) {
        if (i == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return i == at.size() ? Double.POSITIVE_INFINITY : (at.get(i - 1) + at.get(i)) / 2;
    }
}
