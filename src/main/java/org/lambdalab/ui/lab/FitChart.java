package org.lambdalab.ui.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lambdalab.data.Measure;
import org.lambdalab.data.Quantity;
import org.lambdalab.experiment.Observations;
import org.lambdalab.lab.Curve;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.FreshPoints;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Split;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.ApexChart;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Notation;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.chart.Symbol;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.PointEditing;
import org.lambdalab.ui.controls.QuantityText;

/** The observations, the fitted curve and the true one; points are edited on it. */
final class FitChart extends LabChart {

    /** A picture of more points than this is slower and no clearer: every k-th is drawn. */
    private static final int MAX_DRAWN = 2_000;

    /** All of a page's. */
    private static final int PAPER_WIDTH = 660;

    private static final String TRAINING = "training";
    private static final String VALIDATION = "validation";

    private final LabState state;
    private final PointEditing editing;
    private KeptPart<Observations, List<Scatter>> points = new KeptPart<>(this::points);
    private final KeptPart<Sample, Scatter> fresh = new KeptPart<>(this::fresh);
    private final KeptPart<Curve, Line> truth = new KeptPart<>(this::truth);

    /** Whether points may be edited on it, where that is possible at all. */
    private boolean offersEditing = true;

    FitChart(LabState state) {
        super("fit-chart");
        getContent().removeClassName("panel");
        this.state = state;
        this.editing = new PointEditing(state);
        ApexChart chart = getContent();
        chart.setPaperWidth(PAPER_WIDTH);
        chart.addPointAddedListener(added -> editing.add(added.x(), added.y()));
        chart.addPointRemovedListener(
                removed -> row(removed.markId(), removed.index()).ifPresent(row -> editing.remove(row)));
        chart.addPointMovedListener(
                moved -> row(moved.markId(), moved.index()).ifPresent(row -> editing.move(row, moved.x(), moved.y())));
        state.show(found -> chart.setModel(model(found)));
    }

    void offerEditing(boolean offered) {
        if (offered != offersEditing) {
            offersEditing = offered;
            points = new KeptPart<>(this::points);
            state.findings().ifPresent(found -> getContent().setModel(model(found)));
        }
    }

    private ChartModel model(Findings found) {
        Observations observations = found.observations();
        Curve fitted = found.fitted();
        List<Mark> marks = new ArrayList<>();
        Curve known = found.path().truth();
        if (known != null && found.experiment().display().trueCurve()) {
            marks.add(truth.of(known));
        }
        marks.add(Line.of("fit", getTranslation("chart.fit"), "--chart-fit", numbers(fitted.x()), numbers(fitted.y()))
                .withStroke(Stroke.SOLID.withWidth(3)));
        FreshPoints fresh = found.freshPoints();
        if (fresh != null) {
            marks.add(this.fresh.of(fresh.sample()));
        }
        marks.addAll(points.of(observations));
        int n = fitted.x().size();
        return ChartModel.of(
                        getTranslation("fit.title"),
                        axis(observations.x(), fitted.x().get(0), fitted.x().get(n - 1)),
                        axis(
                                raised(observations.y(), observations.yOffset()),
                                found.path().yRange().low(),
                                found.path().yRange().high()))
                .withSubtitle(isThinned(observations) ? thinned(observations) : "")
                .withUsage(usage(found))
                .withDescription(getTranslation(
                        "fit.description",
                        found.experiment().model().degree(),
                        ErrorText.of(found.errors().training(), found)))
                .withMarks(marks);
    }

    /** With what has been added to it in its name. */
    private Quantity raised(Quantity y, double offset) {
        return offset == 0
                ? y
                : new Quantity(getTranslation("fit.y-raised", y.label(), NumberText.typed(offset)), y.measure());
    }

    /** Where numbers stand for dates or shares, the axis shows these, and its title what the formulas reckon with. */
    private Axis axis(Quantity quantity, double low, double high) {
        String label = quantity.label();
        // Ticks within the first day are times alone.
        String title = quantity.measure() instanceof Measure.DaysSince(LocalDate first) && low >= 0 && high < 1
                ? getTranslation("axis.day", label, first.toString())
                : QuantityText.of(this, quantity);
        Notation notation = switch (quantity.measure()) {
            case Measure.Percent() -> new Notation.Suffixed("%");
            case Measure.DaysSince(LocalDate first) -> new Notation.DaysSince(first);
            default -> new Notation.Plain();
        };
        return Axis.linear(title, low, high).written(label, notation);
    }

    /** What there is to know of this very fit comes before what can be done with any. */
    private String usage(Findings found) {
        FreshPoints fresh = found.freshPoints();
        if (fresh != null) {
            return getTranslation(
                    fresh.mse() < found.errors().training() ? "fit.fresh.lower" : "fit.fresh",
                    NumberText.of(fresh.mse()),
                    ErrorText.of(found.errors().training(), found),
                    NumberText.of(fresh.noiseVariance()));
        }
        if (found.isFlat()) {
            return getTranslation(
                    found.fit().nonZero() == 0 ? "fit.flat.zero" : "fit.flat.small",
                    NumberText.onScale(
                            found.fit().intercept(), found.path().yRange().width()));
        }
        return isThinned(found.observations()) || !offersEditing ? "" : hint(found);
    }

    private Scatter fresh(Sample sample) {
        return Scatter.of(
                        "fresh",
                        getTranslation("chart.fresh"),
                        "--chart-fresh",
                        numbers(sample.x()),
                        numbers(sample.y()))
                .withSymbol(Symbol.CIRCLE)
                .withSize(4);
    }

    private static boolean isThinned(Observations observations) {
        return step(observations.sample().size()) > 1;
    }

    private String thinned(Observations observations) {
        int rows = observations.sample().size();
        return getTranslation("fit.thinned", step(rows), rows);
    }

    private String hint(Findings found) {
        return getTranslation(
                editing.isPossible()
                        ? "fit.hint"
                        : PointEditing.isSealed(found) ? "fit.hint.sealed" : "fit.hint.fixed");
    }

    private Line truth(Curve curve) {
        return Line.of("truth", getTranslation("chart.truth"), "--chart-truth", numbers(curve.x()), numbers(curve.y()))
                .withStroke(Stroke.DASHED);
    }

    private List<Scatter> points(Observations observations) {
        Scatter training = points(TRAINING, observations, Symbol.CIRCLE);
        return observations.split().validation().isPresent()
                ? List.of(training, points(VALIDATION, observations, Symbol.DIAMOND))
                : List.of(training);
    }

    private Scatter points(String part, Observations observations, Symbol symbol) {
        boolean training = part.equals(TRAINING);
        List<Integer> rows = training
                ? observations.split().trainingRows()
                : observations.split().validationRows();
        int step = step(observations.sample().size());
        int[] drawn = rows.stream()
                .filter(row -> row % step == 0)
                .mapToInt(Integer::intValue)
                .toArray();
        Scatter points = Scatter.of(
                        part,
                        getTranslation("chart." + part),
                        "--chart-" + part,
                        numbers(observations.sample().x(), drawn),
                        numbers(observations.sample().y(), drawn))
                .withSymbol(symbol)
                .withSize(drawn.length > 300 ? 5 : 9);
        return step == 1 && offersEditing && editing.isPossible() ? points.asEditable() : points;
    }

    private static int step(int rows) {
        return (rows + MAX_DRAWN - 1) / MAX_DRAWN;
    }

    /** Empty for a point that is gone: a browser may speak of one that it does not yet know to be. */
    private OptionalInt row(String mark, int index) {
        Split split = state.findings().orElseThrow().observations().split();
        List<Integer> rows = mark.equals(VALIDATION) ? split.validationRows() : split.trainingRows();
        return index >= 0 && index < rows.size() ? OptionalInt.of(rows.get(index)) : OptionalInt.empty();
    }
}
