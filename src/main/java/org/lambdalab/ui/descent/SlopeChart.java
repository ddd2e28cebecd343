package org.lambdalab.ui.descent;

import java.util.ArrayList;
import java.util.List;
import org.lambdalab.descent.PenaltyCurve;
import org.lambdalab.experiment.RidgeForm;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.lab.DescentMethod;
import org.lambdalab.lab.DescentTrack;
import org.lambdalab.sample.Interval;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.controls.PictureChart;

/** How steep each penalty is at each weight. At 0, |w| has no one slope but all from −1 to 1: a line upright. */
final class SlopeChart extends PictureChart {

    SlopeChart(DescentState state) {
        super("derivative-chart");
        state.show(found -> {
            if (!found.question().ground().twoWeights()) {
                getContent().setModel(model(found));
            }
        });
    }

    private ChartModel model(DescentFindings found) {
        double reach = found.reach();
        double steepest = found.tracks().stream()
                .mapToDouble(
                        track -> found.curve(track.method()).derivative(reach).high())
                .max()
                .orElse(1);
        DescentTrack l1 = found.track(DescentMethod.PROXIMAL).orElseThrow();
        int step = found.question().step();
        boolean held = l1.step(step).at().get(0) == 0 && l1.step(step).next().get(0) == 0;
        String subtitle = held
                ? getTranslation("descent.slopes.at-zero", NumberText.of(l1.slope(step, 0)))
                : getTranslation("descent.slopes.subtitle");
        return ChartModel.of(
                        getTranslation("descent.slopes.title"),
                        Axis.linear(getTranslation("descent.axis.weight"), -reach, reach),
                        Axis.linear(getTranslation("descent.axis.slope"), -steepest * 1.05, steepest * 1.05))
                .withSubtitle(subtitle)
                .withDescription(getTranslation("descent.slopes.description"))
                .withMarks(marks(found, reach));
    }

    private List<Mark> marks(DescentFindings found, double reach) {
        RidgeForm form = found.question().ridge();
        List<Mark> marks = new ArrayList<>();
        for (DescentTrack track : found.tracks()) {
            DescentMethod method = track.method();
            if (method != DescentMethod.SUBGRADIENT) {
                marks.add(slope(method, found.curve(method), form, reach));
            }
        }
        found.tracks().stream()
                .filter(track -> !track.isLost(found.question().step()))
                .forEach(track -> marks.add(now(found, track)));
        return marks;
    }

    /** Straight on both sides of 0, and upright there where the penalty has a corner. */
    private Mark slope(DescentMethod method, PenaltyCurve curve, RidgeForm form, double reach) {
        Interval corner = curve.derivative(0);
        String name = PenaltyNames.ofSlope(getContent(), method, form);
        return Line.of(
                method.id(),
                corner.width() > 0
                        ? getTranslation(
                                "descent.slope.corner",
                                name,
                                NumberText.factor(corner.low()),
                                NumberText.factor(corner.high()))
                        : name,
                WalkStyle.color(method),
                Numbers.of(-reach, 0, 0, reach),
                Numbers.of(
                        curve.derivative(-reach).low(),
                        corner.low(),
                        corner.high(),
                        curve.derivative(reach).high()));
    }

    private Mark now(DescentFindings found, DescentTrack track) {
        int step = found.question().step();
        double slope = track.slope(step, 0);
        return WalkStyle.now(getContent(), track, track.step(step).at().get(0), slope, slope);
    }
}
