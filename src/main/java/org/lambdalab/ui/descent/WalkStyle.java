package org.lambdalab.ui.descent;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.lab.DescentMethod;
import org.lambdalab.lab.DescentTrack;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.chart.Symbol;
import org.lambdalab.ui.controls.PictureChart;

/** How a walk looks on every picture of it: the colour of its penalty, broken where its steps are plain subgradients. */
final class WalkStyle {

    private WalkStyle() {}

    static String color(DescentMethod method) {
        return PictureChart.color(method.kind());
    }

    /** What stands still while they move. */
    static String background() {
        return PictureChart.color(PenaltyKind.NONE);
    }

    static Stroke stroke(DescentMethod method) {
        return method == DescentMethod.SUBGRADIENT ? Stroke.DASHED : Stroke.SOLID;
    }

    /** All of one weight. Two weights have twice as many lines, and the plain subgradient is left to their plane. */
    static List<DescentTrack> mainTracks(DescentFindings found) {
        boolean two = found.question().ground().twoWeights();
        return found.tracks().stream()
                .filter(track -> !two || track.method() != DescentMethod.SUBGRADIENT)
                .toList();
    }

    /** One of its weights at every step up to the last that is shown. */
    static Numbers weights(DescentTrack track, int weight, int lastShown) {
        return Numbers.of(
                IntStream.rangeClosed(0, Math.min(lastShown, track.walk().last()))
                        .mapToDouble(step -> track.walk().at(step).get(weight)));
    }

    /** Where a walk is on a picture of what its penalty is at each weight; its legend tells a number of it. */
    static Mark now(Component screen, DescentTrack track, double weight, double height, double told) {
        return Scatter.of(
                        "now-" + track.method().id(),
                        screen.getTranslation(
                                "descent.now",
                                screen.getTranslation(
                                        "descent.method." + track.method().id()),
                                NumberText.of(told)),
                        color(track.method()),
                        Numbers.of(weight),
                        Numbers.of(height))
                .withSymbol(track.method() == DescentMethod.SUBGRADIENT ? Symbol.DIAMOND : Symbol.CIRCLE)
                .withSize(12);
    }
}
