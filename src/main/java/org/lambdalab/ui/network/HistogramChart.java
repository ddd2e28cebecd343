package org.lambdalab.ui.network;

import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.lambdalab.lab.Trained;
import org.lambdalab.network.Histogram;
import org.lambdalab.network.Moment;
import org.lambdalab.network.Network;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.Cells;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Color;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Range;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.controls.PictureChart;

/** How many weights of a layer are how large, epoch after epoch: a narrowing bell, or a spike at exactly 0. */
@JsModule("./chart/marks/cells.ts")
final class HistogramChart extends PictureChart {

    /** As many columns tell as much as an eye follows. */
    private static final int MOST_COLUMNS = 24;

    /** Those of a histogram over twice the limit that lie within it. */
    private static final int FIRST_BIN = Histogram.BINS / 4;

    private static final int BINS = Histogram.BINS / 2;

    /** A line at 0 is so wide, in pixels, where such a part of the weights is exactly 0. */
    private static final double[] WIDTHS = {2, 5, 9};

    private static final double[] SHARES = {0.25, 0.75, 1};

    HistogramChart(NetworkState state) {
        super("weights-chart");
        state.show(found -> getContent().setModel(model(NetworkState.inside(found), NetworkState.layer(found))));
    }

    private record Column(double epoch, Histogram counts) {}

    private ChartModel model(Trained trained, int layer) {
        List<Column> columns = columns(trained.snapshot().histograms(), layer);
        Network network = trained.snapshot().network();
        int weights = network.layers().get(layer).weights();
        double limit = columns.getFirst().counts().limit() / 2;
        double last = Math.max(1, columns.getLast().epoch());
        List<Mark> marks = new ArrayList<>();
        if (columns.size() > 1) {
            marks.add(cells(columns));
        }
        for (int width = 0; width < WIDTHS.length; width++) {
            marks.add(zeros(columns, width));
        }
        int now = Network.zeros(network.weights(network.layers().get(layer)));
        return ChartModel.of(
                        getTranslation("network.weights.title"),
                        Axis.linear(getTranslation("network.axis.epoch"), 0, last),
                        Axis.linear(getTranslation("network.axis.weight"), -limit, limit))
                .withSubtitle(getTranslation("network.weights.subtitle", now, weights))
                .withDescription(getTranslation("network.weights.description", now, weights))
                .withMarks(marks);
    }

    /** At equal distances, all over twice the limit of the widest. */
    private static List<Column> columns(List<Moment<List<Histogram>>> moments, int layer) {
        long stride = moments.size() > 1 ? moments.get(1).epoch() : 1;
        int layers = moments.getLast().value().size();
        // The newest may not lie at an equal distance, and where layers have gone another has this number.
        List<Moment<List<Histogram>>> regular = moments.stream()
                .filter(moment -> moment.epoch() % stride == 0 && moment.value().size() == layers)
                .toList();
        if (regular.isEmpty()) {
            regular = List.of(moments.getLast());
        }
        int each = (regular.size() + MOST_COLUMNS - 1) / MOST_COLUMNS;
        List<Moment<List<Histogram>>> all = regular;
        List<Moment<List<Histogram>>> kept = IntStream.range(0, all.size())
                .filter(i -> i % each == 0)
                .mapToObj(all::get)
                .toList();
        double limit = 2
                * kept.stream()
                        .mapToDouble(moment -> moment.value().get(layer).limit())
                        .max()
                        .orElseThrow();
        return kept.stream()
                .map(moment ->
                        new Column(moment.epoch(), moment.value().get(layer).over(limit)))
                .toList();
    }

    private Cells cells(List<Column> columns) {
        Histogram first = columns.getFirst().counts();
        double width = first.edge(1) - first.edge(0);
        int most = Math.max(
                2,
                columns.stream()
                        .mapToInt(column -> IntStream.range(0, BINS)
                                .map(bin -> column.counts().count(FIRST_BIN + bin))
                                .max()
                                .orElse(0))
                        .max()
                        .orElse(0));
        return new Cells(
                "weights",
                getTranslation("network.weights.cells"),
                new Color("--chart-fit"),
                false,
                getTranslation("network.weights.count"),
                columns.size(),
                Cells.Shades.byFactors(new Range(0.5, most)),
                each(columns, (column, bin) -> column.epoch()),
                each(columns, (column, bin) -> first.edge(FIRST_BIN + bin) + width / 2),
                each(columns, (column, bin) -> column.counts().count(FIRST_BIN + bin)));
    }

    private interface Part {
        double of(Column column, int bin);
    }

    /** Row by row, from below. */
    private static Numbers each(List<Column> columns, Part part) {
        return Numbers.of(IntStream.range(0, BINS)
                .boxed()
                .flatMapToDouble(bin -> columns.stream().mapToDouble(column -> part.of(column, bin))));
    }

    private Line zeros(List<Column> columns, int width) {
        double half = columns.size() > 1 ? columns.get(1).epoch() / 2 : 0.5;
        List<Column> own = columns.stream()
                .filter(column ->
                        width(column.counts().zeros() / (double) column.counts().weights()) == width)
                .toList();
        ToDoubleFunction<Column> zero = column -> 0;
        return Line.of(
                        "zeros-" + width,
                        getTranslation("network.weights.zeros." + width),
                        "--penalty-l1",
                        segments(own, column -> column.epoch() - half, column -> column.epoch() + half),
                        segments(own, zero, zero))
                .withStroke(Stroke.SOLID.withWidth(WIDTHS[width]));
    }

    /** −1 where no weight is 0. */
    private static int width(double share) {
        return share == 0
                ? -1
                : IntStream.range(0, SHARES.length)
                        .filter(width -> share <= SHARES[width])
                        .findFirst()
                        .orElseThrow();
    }
}
