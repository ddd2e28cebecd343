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

    /** Adds a point to train on where a person pointed. */
    void add(double x, double y) {
        if (isPlace(x, y)) {
            change(points -> points.add(new Point(significant(x), significant(y), false)));
        }
    }

    /** Moves a point to where a person pointed. */
    void move(int row, double x, double y) {
        if (isPlace(x, y)) {
            change(points -> points.set(
                    row,
                    new Point(significant(x), significant(y), points.get(row).heldOut())));
        }
    }

    void replace(int row, Point point) {
        change(points -> points.set(row, point));
    }

    void remove(int row) {
        change(points -> points.remove(row));
    }

    private static boolean isPlace(double x, double y) {
        return Math.abs(x) <= Point.LIMIT && Math.abs(y) <= Point.LIMIT;
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
