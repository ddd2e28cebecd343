package org.lambdalab.ui.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.geometry.Curve;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.NormalCone;
import org.lambdalab.geometry.Region;
import org.lambdalab.geometry.Tangency;
import org.lambdalab.geometry.Weights;
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
 */
record PlaneMarks(PlaneWords words) {

    /** Places in a quarter of a closed curve. */
    private static final int QUARTER = 24;

    /** Contours from the optimum to the one through the origin, and half as many beyond it. */
    private static final int CONTOURS = 4;

    /** How far the plot may go beyond the reach of its axes where it is wide. */
    private static final int WIDE = 15;

    private static final double ARROW = 0.3;
    private static final double BARB = 0.06;
    private static final double BARB_ANGLE = 2.6;

    List<Mark> of(PlaneFindings found, PlaneFindings.Side side) {
        Tangency tangency = side.tangency();
        Loss loss = tangency.problem().loss();
        String penalty = PictureChart.color(side.kind());
        String region = tangency.binds() ? penalty : PictureChart.color(PenaltyKind.NONE);
        List<Mark> marks = new ArrayList<>();
        if (found.question().zeroMap()) {
            marks.add(zeroMap(tangency, found.reach()));
        }
        marks.add(area(tangency.region(), region));
        found.samples().ifPresent(samples -> marks.add(samples(samples.optima())));
        marks.add(line("edge", region, tangency.region().outline(QUARTER)));
        marks.add(
                line("contours", "--chart-truth", contours(loss, found.reach())).withStroke(Stroke.SOLID.withWidth(1)));
        marks.add(line("touching", "--chart-training", loss.contour(loss.radius(tangency.weights()), QUARTER)));
        marks.add(line("path", penalty, tangency.problem().path()).withStroke(Stroke.DOTTED));
        marks.add(line("cone", "--chart-validation", cone(tangency, found.reach()))
                .withStroke(Stroke.DASHED));
        marks.add(
                line("pull", "--chart-training", arrow(tangency, found.reach())).withStroke(Stroke.SOLID.withWidth(3)));
        marks.add(point("optimum", PictureChart.color(PenaltyKind.NONE), loss.optimum())
                .withSymbol(Symbol.DIAMOND)
                .withSize(13)
                .asEditable());
        marks.add(point("solution", "--chart-fit", tangency.weights()).withSize(12));
        return marks;
    }

    private Line line(String id, String color, Curve curve) {
        return Line.of(
                id,
                words.say("plane." + id),
                color,
                PictureChart.numbers(curve.first()),
                PictureChart.numbers(curve.second()));
    }

    private Scatter point(String id, String color, Weights at) {
        return Scatter.of(id, words.say("plane." + id), color, Numbers.of(at.first()), Numbers.of(at.second()));
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

    private Mark area(Region region, String color) {
        double width = region.width();
        double[] first = IntStream.rangeClosed(-2 * QUARTER, 2 * QUARTER)
                .mapToDouble(k -> width * Math.sin(Math.PI / 2 * k / (2 * QUARTER)))
                .toArray();
        double[] height = DoubleStream.of(first).map(region::height).toArray();
        return Band.of(
                "budget",
                words.say("plane.region"),
                color,
                Numbers.sharing(first),
                Numbers.sharing(new double[first.length]),
                Numbers.sharing(height));
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
