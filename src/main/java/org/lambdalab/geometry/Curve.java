package org.lambdalab.geometry;

import java.io.Serializable;
import java.util.List;
import org.lambdalab.sample.Vector;

/** Places in the plane that a line joins in their order; NaN breaks it. */
public record Curve(Vector first, Vector second) implements Serializable {

    public Curve {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(first.size() + " first but " + second.size() + " second weights");
        }
    }

    public static Curve of(List<Weights> places) {
        return new Curve(
                Vector.owning(places.stream().mapToDouble(Weights::first).toArray()),
                Vector.owning(places.stream().mapToDouble(Weights::second).toArray()));
    }

    public int size() {
        return first.size();
    }

    public Weights get(int index) {
        return new Weights(first.get(index), second.get(index));
    }
}
