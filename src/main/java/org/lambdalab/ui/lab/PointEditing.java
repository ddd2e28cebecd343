package org.lambdalab.ui.lab;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Observations;
import org.lambdalab.experiment.Point;
import org.lambdalab.lab.Findings;
import org.lambdalab.sample.Vector;

/** Adds, moves and removes observations; what was generated or read becomes a person's own points at the first edit. */
final class PointEditing {

    /** More rows than this are shown, but no longer edited by hand. */
    static final int MAX_POINTS = 2_000;

    /** Digits behind the leading one of an axis' range. */
    private static final int FINENESS = 4;

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
            change(points -> points.add(pointed(x, y, false)));
        }
    }

    /** Moves a point to where a person pointed. */
    void move(int row, double x, double y) {
        if (isPlace(x, y)) {
            change(points -> points.set(row, pointed(x, y, points.get(row).heldOut())));
        }
    }

    /** Puts another point in the place of one; false if too few would be left to train on. */
    boolean replace(int row, Point point) {
        return change(points -> points.set(row, point));
    }

    boolean remove(int row) {
        return change(points -> points.remove(row));
    }

    private static boolean isPlace(double x, double y) {
        return Math.abs(x) <= Point.LIMIT && Math.abs(y) <= Point.LIMIT;
    }

    /** A pointed place, as fine as a screen can tell it within what is shown. */
    private Point pointed(double x, double y, boolean heldOut) {
        Findings found = state.findings().peek();
        Vector shown = found.fitted().x();
        double width = shown.get(shown.size() - 1) - shown.get(0);
        double height = found.yRange().high() - found.yRange().low();
        return new Point(rounded(x, width), rounded(y, height), heldOut);
    }

    private static double rounded(double value, double range) {
        int scale = FINENESS - (int) Math.floor(Math.log10(range));
        return new BigDecimal(value).setScale(scale, RoundingMode.HALF_EVEN).doubleValue();
    }

    private boolean change(Consumer<List<Point>> change) {
        if (!isPossible()) {
            return false;
        }
        DataSource.Points present = observations().asPoints();
        List<Point> points = new ArrayList<>(present.points());
        change.accept(points);
        boolean enough = DataSource.Points.areEnough(points);
        if (enough) {
            state.edit(experiment -> experiment.withSource(
                    new DataSource.Points(points, present.xName(), present.yName(), present.truth())));
        } else {
            state.refuse(Refusal.of("points.too-few"));
        }
        return enough;
    }

    private Observations observations() {
        return state.findings().peek().observations();
    }
}
