package org.lambdalab.ui.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.geometry.Curve;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.NormalCone;
import org.lambdalab.geometry.Region;
import org.lambdalab.geometry.Tangency;
import org.lambdalab.geometry.Weights;
import org.lambdalab.geometry.ZeroFan;
import org.lambdalab.geometry.ZeroMap;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.chart.Band;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.chart.Symbol;
import org.lambdalab.ui.controls.PictureChart;

/**
 * What is drawn in the plane of one penalty. While something is under a finger the browser works out the same numbers
 * by itself, in {@code frontend/plane/marks.ts}; one table of cases holds the two together.
 *
 * @param draggable whether the optimum of generated data is
 */
record PlaneMarks(PlaneWords words, boolean draggable) {

    /** Places in a quarter of a closed curve. */
    private static final int QUARTER = 24;

    /** Contours from the optimum to the one through the origin, and half as many beyond it. */
    private static final int CONTOURS = 4;

    /** How far the plot may go beyond the reach of its axes where it is wide. */
    private static final int WIDE = 15;

    private static final double ARROW = 0.3;
    private static final double BARB = 0.06;
    private static final double BARB_ANGLE = 2.6;

    /** Both penalties in one plane: what each allows, its path and its solution, in its colour and its kind of line. */
    List<Mark> both(PlaneFindings found) {
        Loss loss = found.chosen().tangency().problem().loss();
        List<Mark> marks = new ArrayList<>();
        marks.add(
                line("contours", "--chart-truth", contours(loss, found.reach())).withStroke(Stroke.SOLID.withWidth(1)));
        marks.addAll(one(found.beside(), "beside-"));
        marks.addAll(one(found.chosen(), "chosen-"));
        marks.add(optimum(found));
        return marks;
    }

    private List<Mark> one(PlaneFindings.Side side, String prefix) {
        Tangency tangency = side.tangency();
        Loss loss = tangency.problem().loss();
        String color = PictureChart.color(side.kind());
        Stroke stroke = side.kind() == PenaltyKind.RIDGE ? Stroke.DASHED : Stroke.SOLID;
        UnaryOperator<String> name = key -> words.say(
                "control.value", words.say("penalty.brief." + side.kind().id()), words.say(key));
        Curve touching = loss.contour(loss.radius(tangency.weights()), QUARTER);
        return List.of(
                area(prefix + "budget", name.apply("plane.region"), color, tangency.region()),
                line(
                                prefix + "edge",
                                name.apply("plane.edge"),
                                color,
                                tangency.region().outline(QUARTER))
                        .withStroke(stroke),
                line(prefix + "touching", name.apply("plane.touching"), color, touching)
                        .withStroke(stroke.withWidth(1)),
                line(
                                prefix + "path",
                                name.apply("plane.path"),
                                color,
                                tangency.problem().path())
                        .withStroke(Stroke.DOTTED),
                Scatter.of(
                                prefix + "solution",
                                name.apply("plane.solution"),
                                color,
                                Numbers.of(tangency.weights().first()),
                                Numbers.of(tangency.weights().second()))
                        .withSize(12));
    }

    List<Mark> of(PlaneFindings found, PlaneFindings.Side side) {
        Tangency tangency = side.tangency();
        Loss loss = tangency.problem().loss();
        String penalty = PictureChart.color(side.kind());
        String region = tangency.binds() ? penalty : PictureChart.color(PenaltyKind.NONE);
        List<Mark> marks = new ArrayList<>();
        if (found.question().zeroMap()) {
            marks.addAll(
                    found.question().holdsBudget()
                            ? zeroFan(found, tangency)
                            : List.of(zeroMap(tangency, found.reach())));
        }
        marks.add(area("budget", words.say("plane.region"), region, tangency.region()));
        found.samples().ifPresent(samples -> marks.add(samples(samples.optima())));
        marks.add(line("edge", region, tangency.region().outline(QUARTER)));
        marks.add(
                line("contours", "--chart-truth", contours(loss, found.reach())).withStroke(Stroke.SOLID.withWidth(1)));
        marks.add(line("path", penalty, tangency.problem().path()).withStroke(Stroke.DOTTED));
        // Elsewhere they have no extent, and the legend would name what nobody sees.
        if (tangency.binds()) {
            marks.addAll(meeting(tangency, found.reach()));
        }
        marks.add(optimum(found));
        marks.add(point("solution", "--chart-fit", tangency.weights()).withSize(12));
        return marks;
    }

    /** What meets at the solution: a single normal lies on the arrow, and so above it to be seen. */
    private List<Mark> meeting(Tangency tangency, double reach) {
        Loss loss = tangency.problem().loss();
        return List.of(
                line("touching", "--chart-training", loss.contour(loss.radius(tangency.weights()), QUARTER)),
                line("pull", "--chart-training", arrow(tangency, reach)).withStroke(Stroke.SOLID.withWidth(3)),
                line("cone", "--chart-validation", cone(tangency, reach)).withStroke(Stroke.DASHED));
    }

    private Line line(String id, String color, Curve curve) {
        return line(id, words.say("plane." + id), color, curve);
    }

    private static Line line(String id, String name, String color, Curve curve) {
        return Line.of(id, name, color, PictureChart.numbers(curve.first()), PictureChart.numbers(curve.second()));
    }

    private Scatter point(String id, String color, Weights at) {
        return Scatter.of(id, words.say("plane." + id), color, Numbers.of(at.first()), Numbers.of(at.second()));
    }

    private Scatter optimum(PlaneFindings found) {
        Weights at = found.chosen().tangency().problem().loss().optimum();
        Scatter optimum = point("optimum", PictureChart.color(PenaltyKind.NONE), at)
                .withSymbol(Symbol.DIAMOND)
                .withSize(13);
        // What a table says cannot be moved.
        return draggable && found.question().features().isPresent() ? optimum.asEditable() : optimum;
    }

    private Scatter samples(Curve optima) {
        return Scatter.of(
                        "samples",
                        words.say("plane.samples.optima"),
                        "--chart-validation",
                        PictureChart.numbers(optima.first()),
                        PictureChart.numbers(optima.second()))
                .withSize(4);
    }

    private static Mark area(String id, String name, String color, Region region) {
        double width = region.width();
        double[] first = IntStream.rangeClosed(-2 * QUARTER, 2 * QUARTER)
                .mapToDouble(k -> width * Math.sin(Math.PI / 2 * k / (2 * QUARTER)))
                .toArray();
        double[] height = DoubleStream.of(first).map(region::height).toArray();
        return Band.of(
                id,
                name,
                color,
                Numbers.sharing(first),
                Numbers.sharing(new double[first.length]),
                Numbers.sharing(height));
    }

    /** Two fans with a line between their corners, which is all that there is for L2. */
    private List<Mark> zeroFan(PlaneFindings found, Tangency tangency) {
        Region held = new Region(tangency.problem().penalty(), found.question().budget());
        ZeroFan fan = new ZeroFan(tangency.problem().loss(), held);
        boolean corners = held.penalty().l1Ratio() > 0;
        Curve between = fan.line(WIDE * found.reach());
        Line line = Line.of(
                "zero-line",
                words.say(corners ? "plane.zeros.between" : "plane.zeros"),
                "--chart-cross-validation",
                PictureChart.numbers(between.first()),
                PictureChart.numbers(between.second()));
        return corners ? List.of(fans(fan.area(WIDE * found.reach())), line) : List.of(line);
    }

    private Mark fans(ZeroFan.Area area) {
        int[] places = IntStream.range(0, area.first().size()).toArray();
        return Band.of(
                "zero-fan",
                words.say("plane.zeros"),
                "--chart-cross-validation",
                PictureChart.numbers(area.first()),
                Numbers.of(IntStream.of(places)
                        .mapToDouble(i -> (area.low().get(i) + area.high().get(i)) / 2)),
                Numbers.of(IntStream.of(places)
                        .mapToDouble(i -> (area.high().get(i) - area.low().get(i)) / 2)));
    }

    /** For L1 an area, for L2 a line. */
    private Mark zeroMap(Tangency tangency, double reach) {
        ZeroMap map = new ZeroMap(tangency.problem().loss(), tangency.problem().penalty(), tangency.lambda());
        Vector turns = map.turns(WIDE * reach);
        List<Interval> zeros = turns.stream().mapToObj(map::at).toList();
        Numbers middle = Numbers.of(zeros.stream().mapToDouble(zero -> (zero.low() + zero.high()) / 2));
        if (tangency.first().hold() == 0) {
            return Line.of(
                    "zero-map",
                    words.say("plane.zeros"),
                    "--chart-cross-validation",
                    PictureChart.numbers(turns),
                    middle);
        }
        return Band.of(
                "zero-map",
                words.say("plane.zeros"),
                "--chart-cross-validation",
                PictureChart.numbers(turns),
                middle,
                Numbers.of(zeros.stream().mapToDouble(zero -> zero.width() / 2)));
    }

    private static Curve contours(Loss loss, double reach) {
        double through = loss.radius(Weights.ZERO);
        double step = (through > 0 ? through : reach) / CONTOURS;
        List<Weights> places = new ArrayList<>();
        for (int k = 1; k <= CONTOURS + CONTOURS / 2; k++) {
            Curve contour = loss.contour(k * step, QUARTER);
            IntStream.range(0, contour.size()).mapToObj(contour::get).forEach(places::add);
            places.add(new Weights(Double.NaN, Double.NaN));
        }
        return Curve.of(places);
    }

    /** What a unit of the gradient is drawn as, so that the longest of arrow and cone has one length at any λ. */
    private static double scale(Tangency tangency, double reach) {
        double longest = Math.max(
                tangency.pull().norm2(), Math.sqrt(2) * tangency.first().hold());
        return tangency.binds() && longest > 0 ? ARROW * reach / longest : 0;
    }

    /** At a corner a fan, with both weights 0 a square around them, elsewhere a line. */
    private static Curve cone(Tangency tangency, double reach) {
        double scale = scale(tangency, reach);
        NormalCone cone = tangency.cone();
        Weights at = tangency.weights();
        Weights low = at.plus(cone.low().times(scale));
        Weights high = at.plus(cone.high().times(scale));
        if (at.equals(Weights.ZERO)) {
            return Curve.of(List.of(
                    low, new Weights(low.first(), high.second()), high, new Weights(high.first(), low.second()), low));
        }
        return Curve.of(List.of(at, low, high, at));
    }

    private static Curve arrow(Tangency tangency, double reach) {
        Weights at = tangency.weights();
        Weights along = tangency.pull().times(scale(tangency, reach));
        Weights tip = at.plus(along);
        double angle = Math.atan2(along.second(), along.first());
        double barb = Math.min(BARB * reach, along.norm2() / 2);
        return Curve.of(List.of(
                at, tip, tip.plus(ray(angle + BARB_ANGLE, barb)), tip, tip.plus(ray(angle - BARB_ANGLE, barb))));
    }

    private static Weights ray(double angle, double length) {
        return new Weights(length * Math.cos(angle), length * Math.sin(angle));
    }
}
