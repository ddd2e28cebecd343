package org.lambdalab.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lambdalab.data.Generator;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Observations;
import org.lambdalab.experiment.Point;
import org.lambdalab.lab.Findings;

/** Adds, moves and removes observations; what was generated or read becomes a person's own points at the first edit. */
public final class PointEditing {

    /** More rows than this are shown, but no longer edited by hand. */
    static final int MAX_POINTS = Generator.MAX_SIZE;

    private final LabState state;

    public PointEditing(LabState state) {
        this.state = state;
    }

    static boolean hasRoom(Findings found) {
        return found.observations().sample().size() < MAX_POINTS;
    }

    static boolean isPossible(Findings found) {
        return !isSealed(found) && found.observations().sample().size() <= MAX_POINTS;
    }

    /** Points that are edited become a person's own, all of which are seen: those sealed would be so no longer. */
    public static boolean isSealed(Findings found) {
        return found.observations().sealedRows() > 0;
    }

    public boolean isPossible() {
        return isPossible(state.findings().orElseThrow());
    }

    /** As they are shown. */
    List<Point> points() {
        return observations().asPoints().points();
    }

    Quantity x() {
        return observations().x();
    }

    Quantity y() {
        return observations().y();
    }

    /** Adds a point to train on. */
    public void add(double x, double y) {
        if (isPlace(x, y)) {
            change(points -> points.add(lowered(new Point(x, y, false))));
        }
    }

    /** Moves a point, which stays in its part. */
    public void move(int row, double x, double y) {
        if (isPlace(x, y)) {
            change(points -> points.set(
                    row, placed(points.get(row), new Point(x, y, points.get(row).heldOut()))));
        }
    }

    /** Puts another point in the place of one; false if too few would be left to train on. */
    boolean replace(int row, Point point) {
        return change(points -> points.set(row, placed(points.get(row), point)));
    }

    public boolean remove(int row) {
        return change(points -> points.remove(row));
    }

    private static boolean isPlace(double x, double y) {
        return Math.abs(x) <= Point.LIMIT && Math.abs(y) <= Point.LIMIT;
    }

    /** As a point is before the offset is added; a y that is shown as it was keeps every digit. */
    private Point placed(Point before, Point shown) {
        return shown.y() == before.y() + offset() ? new Point(shown.x(), before.y(), shown.heldOut()) : lowered(shown);
    }

    private Point lowered(Point shown) {
        return new Point(shown.x(), shown.y() - offset(), shown.heldOut());
    }

    private double offset() {
        return state.findings().orElseThrow().experiment().yOffset();
    }

    private boolean change(Consumer<List<Point>> change) {
        if (!isPossible()) {
            return false;
        }
        DataSource.PlacedPoints present = observed();
        List<Point> points = new ArrayList<>(present.points());
        change.accept(points);
        boolean enough = DataSource.PlacedPoints.areEnough(points);
        if (enough) {
            state.edit(experiment -> experiment.withSource(
                    new DataSource.PlacedPoints(points, present.x(), present.y(), present.truth())));
        } else {
            state.refuse(Refusal.of("points.too-few"));
        }
        return enough;
    }

    /** As they were before anything was added to y. */
    private DataSource.PlacedPoints observed() {
        Experiment shown = state.findings().orElseThrow().experiment();
        try {
            return shown.withYOffset(0).data().observe().asPoints();
        } catch (UnreadableData impossible) {
            throw new IllegalStateException("what is shown has been observed before", impossible);
        }
    }

    private Observations observations() {
        return state.findings().orElseThrow().observations();
    }
}
