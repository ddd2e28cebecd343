package org.lambdalab.ui.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Descent;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.lab.DescentTrack;
import org.lambdalab.sample.Interval;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.chart.Symbol;
import org.lambdalab.ui.controls.PictureChart;

/** The weights of every walk, step by step; with one weight, its start can be dragged. */
final class StepsChart extends PictureChart {

    private static final String START = "start";

    private static final int COUNTED = 20;

    StepsChart(DescentState state) {
        super("steps-chart");
        state.show(found -> getContent().setModel(model(found)));
        getContent()
                .addPointMovedListener(moved -> state.edit(question -> question.withStart(
                        Descent.Spot.nearest(moved.y(), question.start().second()))));
    }

    @Override
    protected String editHelp() {
        return getTranslation("descent.start.edit-help");
    }

    private ChartModel model(DescentFindings found) {
        boolean two = found.question().ground().twoWeights();
        Interval range = found.weightRange();
        ChartModel model = ChartModel.of(
                        getTranslation(two ? "descent.steps.title.two" : "descent.steps.title"),
                        stepAxis(found.shownSteps()),
                        Axis.linear(getTranslation("descent.axis.weight"), range.low(), range.high())
                                .rounded(DIGITS))
                .withSubtitle(getTranslation("descent.steps.subtitle"))
                .withDescription(getTranslation("descent.steps.description"))
                .withMarks(two ? ofTwo(found) : ofOne(found))
                .withAnnotations(annotations(found));
        return two ? model : model.withUsage(getTranslation("descent.start.usage"));
    }

    /** Few steps are counted one by one. */
    private Axis stepAxis(int last) {
        String title = getTranslation("descent.axis.step");
        return last <= COUNTED ? Axis.whole(title, 0, last) : Axis.linear(title, 0, last);
    }

    /** The present step, and where weights have become exactly 0. */
    private List<Annotation> annotations(DescentFindings found) {
        List<Annotation> annotations = new ArrayList<>();
        String step = Integer.toString(found.question().step());
        annotations.add(
                Annotation.verticalLine(found.question().step(), getTranslation("descent.here", step), "--chart-fit"));
        for (DescentTrack track : found.tracks()) {
            if (track.course() == DescentTrack.Course.TO_ZERO) {
                String penalty =
                        getTranslation("penalty.brief." + track.method().kind().id());
                IntStream.range(0, track.weights())
                        .forEach(weight -> track.zeroFrom(weight)
                                .ifPresent(zero -> annotations.add(Annotation.verticalLine(
                                        zero,
                                        getTranslation("descent.zero", penalty, which(track, weight)),
                                        WalkStyle.color(track.method())))));
            }
        }
        return annotations;
    }

    /** Of two; of one it goes without saying. */
    private String which(DescentTrack track, int weight) {
        return track.weights() == 1 ? "" : getTranslation("plane.weight." + (weight + 1)) + " ";
    }

    private List<Mark> ofOne(DescentFindings found) {
        Descent question = found.question();
        List<Mark> marks = new ArrayList<>();
        if (question.ground().loss()) {
            double optimum = question.ground().optimum().first();
            marks.add(Line.of(
                            "optimum",
                            getTranslation("descent.optimum"),
                            WalkStyle.background(),
                            Numbers.of(0, found.shownSteps()),
                            Numbers.of(optimum, optimum))
                    .withStroke(Stroke.DOTTED));
        }
        for (DescentTrack track : found.tracks()) {
            marks.add(line(
                            found,
                            track,
                            0,
                            getTranslation("descent.method." + track.method().id()))
                    .withStroke(WalkStyle.stroke(track.method())));
        }
        marks.add(now(found));
        marks.add(Scatter.of(
                        START,
                        getTranslation("descent.start"),
                        WalkStyle.background(),
                        Numbers.of(0),
                        Numbers.of(question.start().first()))
                .withSymbol(Symbol.DIAMOND)
                .withSize(13)
                .asEditable());
        return marks;
    }

    private List<Mark> ofTwo(DescentFindings found) {
        List<Mark> marks = new ArrayList<>();
        for (DescentTrack track : WalkStyle.mainTracks(found)) {
            String penalty =
                    getTranslation("penalty.brief." + track.method().kind().id());
            marks.add(line(found, track, 0, getTranslation("descent.weight-of.1", penalty)));
            marks.add(line(found, track, 1, getTranslation("descent.weight-of.2", penalty))
                    .withStroke(Stroke.DASHED));
        }
        return marks;
    }

    private Mark now(DescentFindings found) {
        int step = found.question().step();
        List<DescentTrack> there =
                found.tracks().stream().filter(track -> !track.isLost(step)).toList();
        return Scatter.of(
                        "now",
                        getTranslation("descent.here", Integer.toString(step)),
                        "--chart-fit",
                        Numbers.of(there.stream().mapToDouble(track -> step)),
                        Numbers.of(there.stream()
                                .mapToDouble(track -> track.step(step).at().get(0))))
                .withSize(11);
    }

    private static Line line(DescentFindings found, DescentTrack track, int weight, String name) {
        Numbers weights = WalkStyle.weights(track, weight, found.shownSteps());
        return Line.of(
                track.method().id() + (weight == 0 ? "" : "-second"),
                name,
                WalkStyle.color(track.method()),
                Numbers.of(IntStream.range(0, weights.size()).asDoubleStream()),
                weights);
    }
}
