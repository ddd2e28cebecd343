package org.lambdalab.lessons;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong in one file; the first of them are enough to begin with. */
final class Faults {

    private static final int MOST = 20;

    private final String file;
    private final List<Fault> all = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(int line, int column, String message) {
        if (all.size() < MOST) {
            all.add(new Fault(file, line, column, message));
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Fault> all() {
        return List.copyOf(all);
    }
}
