package org.lambdalab.ui.lab;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lambdalab.lab.DataSource;
import org.lambdalab.lab.Observations;
import org.lambdalab.lab.Point;

/** Adds, moves and removes observations; what was generated or read becomes a person's own points at the first edit. */
final class PointEditing implements Serializable {

    /** More rows than this are shown, but no longer edited by hand. */
    static final int MAX_POINTS = 2_000;

    private final LabState state;

    PointEditing(LabState state) {
        this.state = state;
    }

    boolean isPossible() {
        return observations().sample().size() <= MAX_POINTS;
    }

    List<Point> points() {
        return observations().asPoints().points();
    }

    void add(double x, double y) {
        change(points -> points.add(new Point(x, y, false)));
    }

    void replace(int row, Point point) {
        change(points -> points.set(row, point));
    }

    void remove(int row) {
        change(points -> points.remove(row));
    }

    /** A coordinate as it is pointed at or shown to be typed over: finer than any screen. */
    static double significant(double value) {
        return new BigDecimal(value).round(new MathContext(5)).doubleValue();
    }

    private void change(Consumer<List<Point>> change) {
        if (!isPossible()) {
            return;
        }
        DataSource.Points present = observations().asPoints();
        List<Point> points = new ArrayList<>(present.points());
        change.accept(points);
        if (DataSource.Points.areEnough(points)) {
            state.edit(experiment ->
                    experiment.withSource(new DataSource.Points(points, present.xName(), present.yName())));
        } else {
            state.refuse(Refusal.of("points.too-few"));
        }
    }

    private Observations observations() {
        return state.findings().peek().observations();
    }
}
