package org.lambdalab.ui.descent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.descent.PenaltyCurve;
import org.lambdalab.experiment.RidgeForm;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.lab.DescentMethod;
import org.lambdalab.lab.DescentTrack;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.controls.PictureChart;

/** What each penalty costs at each weight, with the present weights on its curves. */
final class PenaltyChart extends PictureChart {

    private static final int HALF = 40;

    PenaltyChart(DescentState state) {
        super("penalty-chart");
        state.show(found -> {
            if (!found.question().ground().twoWeights()) {
                getContent().setModel(model(found));
            }
        });
    }

    private ChartModel model(DescentFindings found) {
        double reach = found.reach();
        double highest = found.tracks().stream()
                .mapToDouble(track -> found.curve(track.method()).at(reach))
                .max()
                .orElse(1);
        return ChartModel.of(
                        getTranslation("descent.penalties.title"),
                        Axis.linear(getTranslation("descent.axis.weight"), -reach, reach),
                        Axis.linear(getTranslation("descent.axis.penalty"), 0, highest))
                .withSubtitle(getTranslation("descent.penalties.subtitle"))
                .withDescription(getTranslation("descent.penalties.description"))
                .withMarks(marks(found, reach));
    }

    private List<Mark> marks(DescentFindings found, double reach) {
        List<Mark> marks = new ArrayList<>();
        for (DescentTrack track : found.tracks()) {
            if (track.method() != DescentMethod.SUBGRADIENT) {
                marks.add(curve(
                        track.method(),
                        found.curve(track.method()),
                        found.question().ridge(),
                        reach));
            }
        }
        found.tracks().stream()
                .filter(track -> !track.isLost(found.question().step()))
                .forEach(track -> marks.add(now(found, track)));
        return marks;
    }

    private Mark curve(DescentMethod method, PenaltyCurve curve, RidgeForm form, double reach) {
        double[] weights = IntStream.rangeClosed(-HALF, HALF)
                .mapToDouble(k -> reach * k / HALF)
                .toArray();
        return Line.of(
                method.id(),
                PenaltyNames.of(getContent(), method, form),
                WalkStyle.color(method),
                Numbers.of(weights),
                Numbers.of(Arrays.stream(weights).map(curve::at)));
    }

    private Mark now(DescentFindings found, DescentTrack track) {
        double weight = track.step(found.question().step()).at().get(0);
        return WalkStyle.now(
                getContent(), track, weight, found.curve(track.method()).at(weight), weight);
    }
}
