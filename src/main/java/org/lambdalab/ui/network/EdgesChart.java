package org.lambdalab.ui.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.lab.Trained;
import org.lambdalab.network.Layer;
import org.lambdalab.network.Network;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.controls.PictureChart;

/** The network itself: units in layers, and a line for each weight, the wider the larger. */
final class EdgesChart extends PictureChart {

    /** More lines are one surface. */
    private static final int MOST_EDGES = 200;

    /** From the faintest to the strongest, in pixels, and up to what part of the largest weight. */
    private static final double[] WIDTHS = {0.75, 2, 4.5};

    private static final double[] SHARES = {0.2, 0.5, 1};

    private static final double UNIT = 11;

    EdgesChart(NetworkState state) {
        super("network-chart");
        getContent().addClassName("tall-picture");
        state.show(found -> getContent().setModel(model(NetworkState.inside(found))));
    }

    private record Edge(double weight, double fromX, double fromY, double toX, double toY) {}

    private ChartModel model(Trained trained) {
        Network network = trained.snapshot().network();
        List<Layer> layers = network.layers();
        List<Edge> edges = edges(network);
        List<Edge> drawn = edges.stream()
                .filter(edge -> edge.weight() != 0)
                .sorted(Comparator.comparingDouble((Edge edge) -> -Math.abs(edge.weight())))
                .limit(MOST_EDGES)
                .toList();
        double largest = drawn.isEmpty() ? 1 : Math.abs(drawn.getFirst().weight());
        long zero = edges.stream().filter(edge -> edge.weight() == 0).count();
        List<Mark> marks = new ArrayList<>();
        for (boolean positive : new boolean[] {true, false}) {
            for (int width = 0; width < WIDTHS.length; width++) {
                marks.add(lines(drawn, positive, width, largest));
            }
        }
        marks.add(units("live", "network.unit.live", "--chart-ink", trained, true));
        marks.add(units("dead", "network.unit.dead", "--network-dead", trained, false));
        return ChartModel.of(
                        getTranslation("network.edges.title"),
                        Axis.whole(getTranslation("network.axis.layer"), -1, layers.size() + 1),
                        Axis.whole(getTranslation("network.axis.unit"), -1, 1))
                .withSubtitle(getTranslation(
                        drawn.size() + zero < edges.size() ? "network.edges.strongest" : "network.edges.subtitle",
                        edges.size(),
                        zero,
                        drawn.size()))
                .withDescription(getTranslation(
                        "network.edges.description",
                        edges.size(),
                        zero,
                        trained.units().dead()))
                .withMarks(marks);
    }

    private static List<Edge> edges(Network network) {
        List<Edge> edges = new ArrayList<>();
        for (Layer layer : network.layers()) {
            for (int unit = 0; unit < layer.units(); unit++) {
                for (int input = 0; input < layer.inputs(); input++) {
                    edges.add(new Edge(
                            network.weight(layer, unit, input),
                            layer.number(),
                            height(input, layer.inputs()),
                            layer.number() + 1.0,
                            height(unit, layer.units())));
                }
            }
        }
        return edges;
    }

    /** Of a unit among those of its layer, the first above. */
    private static double height(int unit, int units) {
        return 1 - (2.0 * unit + 1) / units;
    }

    private Line lines(List<Edge> edges, boolean positive, int width, double largest) {
        List<Edge> own = edges.stream()
                .filter(edge -> edge.weight() > 0 == positive && width(Math.abs(edge.weight()) / largest) == width)
                .toList();
        String sign = positive ? "positive" : "negative";
        return Line.of(
                        sign + "-" + width,
                        getTranslation("network.edge." + sign, level(width, largest)),
                        "--network-" + sign,
                        segments(own, Edge::fromX, Edge::toX),
                        segments(own, Edge::fromY, Edge::toY))
                .withStroke(Stroke.SOLID.withWidth(WIDTHS[width]));
    }

    private static String level(int width, double largest) {
        return NumberText.of(SHARES[width] * largest, 2);
    }

    private static int width(double share) {
        return IntStream.range(0, SHARES.length)
                .filter(width -> share <= SHARES[width])
                .findFirst()
                .orElse(SHARES.length - 1);
    }

    /** Inputs and the output are always live. */
    private Scatter units(String id, String key, String color, Trained trained, boolean live) {
        Network network = trained.snapshot().network();
        List<double[]> places = new ArrayList<>();
        for (int column = 0; column <= network.layers().size(); column++) {
            int count = column == 0
                    ? network.architecture().inputs()
                    : network.layers().get(column - 1).units();
            boolean hidden = column > 0 && column < network.layers().size();
            for (int unit = 0; unit < count; unit++) {
                if (live == (!hidden || trained.units().isLive(column - 1, unit))) {
                    places.add(new double[] {column, height(unit, count)});
                }
            }
        }
        return Scatter.of(
                        id,
                        getTranslation(key),
                        color,
                        Numbers.of(places.stream().mapToDouble(place -> place[0])),
                        Numbers.of(places.stream().mapToDouble(place -> place[1])))
                .withSize(UNIT);
    }
}
