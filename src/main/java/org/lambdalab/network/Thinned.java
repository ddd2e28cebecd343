package org.lambdalab.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is seen epoch after epoch, at most so many of it: at multiples of a stride, which doubles when they are too many. */
final class Thinned<T> {

    private final int most;
    private final List<Moment<T>> moments = new ArrayList<>();
    private long stride = 1;

    /** @param most of which one is left to the newest */
    Thinned(int most) {
        this.most = most;
    }

    /** Keeps it if this epoch's is kept, and else does not ask for it. Epochs ascend. */
    void offer(long epoch, Supplier<T> seen) {
        if (epoch % stride == 0) {
            moments.add(new Moment<>(epoch, seen.get()));
        }
        while (moments.size() >= most) {
            stride *= 2;
            moments.removeIf(moment -> moment.epoch() % stride != 0);
        }
    }

    /** In order, with the newest last, even if it will not be kept. */
    List<Moment<T>> upTo(long epoch, T newest) {
        List<Moment<T>> all = new ArrayList<>(moments);
        if (!all.isEmpty() && all.getLast().epoch() == epoch) {
            all.removeLast();
        }
        all.add(new Moment<>(epoch, newest));
        return List.copyOf(all);
    }
}
