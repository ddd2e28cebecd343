package org.lambdalab.ui.network;

import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.lab.NetworkFindings;
import org.lambdalab.lab.NetworkGround;
import org.lambdalab.lab.Trained;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.Cells;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Color;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Range;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.chart.Symbol;
import org.lambdalab.ui.controls.PictureChart;
import org.lambdalab.ui.controls.QuantityText;

/** What one of the networks answers: its curve among the points, or the sides that it gives to two classes. */
@JsModule("./chart/marks/cells.ts")
final class AnswerChart extends PictureChart {

    private static final String CLASS_0 = "--network-class-0";
    private static final String CLASS_1 = "--network-class-1";

    /** Of more points every k-th is drawn. */
    private static final int MOST_POINTS = 1_000;

    /** Shades tell no more of a probability. */
    private static final double STEPS = 50;

    private static final double POINT = 7;
    private static final double MANY_POINTS = 4;
    private static final int MANY = 300;

    private final int index;

    /** @param index which of the networks that are trained at once; the picture is hidden where there are fewer */
    AnswerChart(NetworkState state, int index) {
        super(index == 0 ? "network-fit-chart" : "network-fit-chart-" + (index + 1));
        this.index = index;
        state.show(this::show);
    }

    private void show(NetworkFindings found) {
        boolean shown = index < found.trained().size();
        getContent().setVisible(shown);
        if (shown) {
            Trained trained = found.trained().get(index);
            getContent()
                    .setModel(
                            switch (found.ground()) {
                                case NetworkGround.OfCurve ground -> curve(found, trained, ground);
                                case NetworkGround.OfClasses ground -> sides(found, trained, ground);
                            });
        }
    }

    private String title(NetworkFindings found, Trained trained, String alone) {
        return found.trained().size() == 1 ? getTranslation(alone) : Names.of(this, found.plan(), trained);
    }

    private ChartModel curve(NetworkFindings found, Trained trained, NetworkGround.OfCurve ground) {
        List<Mark> marks = new ArrayList<>();
        Vector truth = ground.truth();
        if (truth != null) {
            marks.add(Line.of(
                            "truth",
                            getTranslation("chart.truth"),
                            "--chart-truth",
                            numbers(ground.places()),
                            numbers(truth))
                    .withStroke(Stroke.DASHED));
        }
        marks.add(Line.of(
                        "network",
                        getTranslation("network.curve"),
                        Names.color(found, index),
                        numbers(ground.places()),
                        numbers(trained.drawn()))
                .withStroke(Stroke.SOLID.withWidth(3)));
        marks.add(points("training", "chart.training", ground.training(), Symbol.CIRCLE));
        ground.validation()
                .ifPresent(held -> marks.add(points("validation", "chart.validation", held, Symbol.DIAMOND)));
        return ChartModel.of(
                        title(found, trained, "network.fit.title"),
                        Axis.linear(
                                QuantityText.of(this, ground.observations().x()),
                                ground.places().get(0),
                                ground.places().get(ground.places().size() - 1)),
                        Axis.linear(
                                QuantityText.of(this, ground.observations().y()),
                                ground.yRange().low(),
                                ground.yRange().high()))
                .withSubtitle(
                        ground.isDrawn()
                                ? getTranslation(
                                        "network.fit.drawn", ground.training().size())
                                : "")
                .withDescription(getTranslation("network.fit.description", found.epochs()))
                .withMarks(marks);
    }

    private Scatter points(String id, String key, Sample sample, Symbol symbol) {
        int[] rows = some(sample.size());
        return Scatter.of(
                        id, getTranslation(key), "--chart-" + id, numbers(sample.x(), rows), numbers(sample.y(), rows))
                .withSymbol(symbol)
                .withSize(rows.length > MANY ? MANY_POINTS : POINT);
    }

    private static int[] some(int size) {
        int each = 1 + (size - 1) / MOST_POINTS;
        return IntStream.range(0, size).filter(row -> row % each == 0).toArray();
    }

    private ChartModel sides(NetworkFindings found, Trained trained, NetworkGround.OfClasses ground) {
        Vector across = ground.across();
        Vector up = ground.up();
        int columns = across.size();
        int cells = columns * up.size();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Cells(
                "sides",
                getTranslation("network.sides"),
                new Color(CLASS_1),
                false,
                getTranslation("network.probability"),
                columns,
                Cells.Shades.from(new Color(CLASS_0), new Range(0, 1)),
                Numbers.of(IntStream.range(0, cells).mapToDouble(i -> across.get(i % columns))),
                Numbers.of(IntStream.range(0, cells).mapToDouble(i -> up.get(i / columns))),
                Numbers.of(trained.drawn().stream().map(p -> Math.rint(p * STEPS) / STEPS))));
        for (int label = 0; label <= 1; label++) {
            marks.add(classPoints("training", ground.training(), label, Symbol.CIRCLE));
            marks.add(classPoints("validation", ground.validation(), label, Symbol.DIAMOND));
        }
        return ChartModel.of(title(found, trained, "network.sides.title"), axis("x₁", across), axis("x₂", up))
                .withDescription(getTranslation("network.sides.description", found.epochs()))
                .withMarks(marks);
    }

    /** To the outer edges of the first and the last cells, which are round numbers. */
    private static Axis axis(String name, Vector centres) {
        double half = (centres.get(1) - centres.get(0)) / 2;
        return Axis.linear(name, centres.get(0) - half, centres.get(centres.size() - 1) + half)
                .rounded(DIGITS);
    }

    private Scatter classPoints(String part, Columns rows, int label, Symbol symbol) {
        int[] own = IntStream.range(0, rows.size())
                .filter(row -> rows.y().get(row) == label)
                .toArray();
        return Scatter.of(
                        part + "-" + label,
                        getTranslation("network.class." + part, label),
                        label == 0 ? CLASS_0 : CLASS_1,
                        numbers(rows.columns().getFirst(), own),
                        numbers(rows.columns().getLast(), own))
                .withSymbol(symbol)
                .withSize(own.length > MANY ? MANY_POINTS : POINT);
    }
}
