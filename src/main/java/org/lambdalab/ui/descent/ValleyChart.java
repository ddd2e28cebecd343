package org.lambdalab.ui.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Descent;
import org.lambdalab.experiment.Descent.Spot;
import org.lambdalab.geometry.Curve;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.Weights;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.lab.DescentMethod;
import org.lambdalab.lab.DescentTrack;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.PointMoved;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.chart.Symbol;
import org.lambdalab.ui.controls.PictureChart;

/** Two weights on the contours of their loss: every walk from one start, and where each leads. */
final class ValleyChart extends PictureChart {

    private static final String OPTIMUM = "optimum";
    private static final String START = "start";

    private static final int QUARTER = 24;
    private static final int CONTOURS = 5;

    private final DescentState state;

    ValleyChart(DescentState state) {
        super("descent-plane");
        this.state = state;
        state.show(found -> {
            if (found.question().ground().twoWeights()) {
                getContent().setModel(model(found));
            }
        });
        getContent().addPointMovedListener(this::move);
    }

    @Override
    protected String editHelp() {
        return getTranslation("descent.plane.edit-help");
    }

    private void move(PointMoved moved) {
        Spot to = Spot.nearest(moved.x(), moved.y());
        if (moved.markId().equals(START)) {
            state.edit(question -> question.withStart(to));
        } else {
            state.editGround(ground -> ground.withOptimum(to));
        }
    }

    private ChartModel model(DescentFindings found) {
        double reach = found.reach();
        return ChartModel.of(
                        getTranslation("descent.plane.title"),
                        Axis.linear(getTranslation("plane.axis.1"), -reach, reach)
                                .rounded(DIGITS),
                        Axis.linear(getTranslation("plane.axis.2"), -reach, reach)
                                .rounded(DIGITS))
                .withEqualAxes()
                .withSubtitle(getTranslation("descent.plane.subtitle"))
                .withUsage(getTranslation("descent.plane.usage"))
                .withDescription(getTranslation("descent.plane.description"))
                .withMarks(marks(found));
    }

    private List<Mark> marks(DescentFindings found) {
        Descent question = found.question();
        List<Mark> marks = new ArrayList<>();
        Curve contours = contours(found.loss(), question.start());
        marks.add(Line.of(
                        "contours",
                        getTranslation("plane.contours"),
                        "--chart-truth",
                        numbers(contours.first()),
                        numbers(contours.second()))
                .withStroke(Stroke.SOLID.withWidth(1)));
        found.tracks().forEach(track -> marks.add(walk(found, track)));
        found.tracks().stream()
                .filter(track -> track.method() != DescentMethod.SUBGRADIENT)
                .flatMap(track -> track.minimiser().stream().map(least -> least(track.method(), least)))
                .forEach(marks::add);
        marks.add(now(found));
        marks.add(editable(
                        OPTIMUM,
                        getTranslation("plane.optimum"),
                        question.ground().optimum())
                .withSymbol(Symbol.DIAMOND));
        marks.add(editable(START, getTranslation("descent.start"), question.start()));
        return marks;
    }

    private Mark walk(DescentFindings found, DescentTrack track) {
        return Line.of(
                        track.method().id(),
                        getTranslation("descent.method." + track.method().id()),
                        WalkStyle.color(track.method()),
                        WalkStyle.weights(track, 0, found.shownSteps()),
                        WalkStyle.weights(track, 1, found.shownSteps()))
                .withStroke(WalkStyle.stroke(track.method()));
    }

    private Mark least(DescentMethod method, Vector least) {
        return Scatter.of(
                        "least-" + method.id(),
                        getTranslation(
                                "descent.least",
                                getTranslation("penalty.brief." + method.kind().id())),
                        WalkStyle.color(method),
                        Numbers.of(least.get(0)),
                        Numbers.of(least.get(1)))
                .withSymbol(Symbol.DIAMOND)
                .withSize(11);
    }

    private Mark now(DescentFindings found) {
        int step = found.question().step();
        List<Vector> places = found.tracks().stream()
                .filter(track -> !track.isLost(step))
                .map(track -> track.step(step).at())
                .toList();
        return Scatter.of(
                        "now",
                        getTranslation("descent.here", Integer.toString(step)),
                        "--chart-fit",
                        Numbers.of(places.stream().mapToDouble(place -> place.get(0))),
                        Numbers.of(places.stream().mapToDouble(place -> place.get(1))))
                .withSize(8);
    }

    private static Scatter editable(String id, String name, Spot at) {
        return Scatter.of(id, name, WalkStyle.background(), Numbers.of(at.first()), Numbers.of(at.second()))
                .withSize(13)
                .asEditable();
    }

    /** Around the optimum, the last but one through the start. */
    private static Curve contours(Loss loss, Spot start) {
        double radius = loss.radius(new Weights(start.first(), start.second()));
        double step = (radius > 0 ? radius : 1) / (CONTOURS - 1);
        List<Weights> places = new ArrayList<>();
        for (int k = 1; k <= CONTOURS; k++) {
            Curve contour = loss.contour(k * step, QUARTER);
            IntStream.range(0, contour.size()).mapToObj(contour::get).forEach(places::add);
            places.add(new Weights(Double.NaN, Double.NaN));
        }
        return Curve.of(places);
    }
}
