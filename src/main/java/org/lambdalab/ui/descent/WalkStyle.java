package org.lambdalab.ui.descent;

import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.lab.DescentMethod;
import org.lambdalab.lab.DescentTrack;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Stroke;
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

    /** All of one weight. Two weights have twice as many numbers, and the plain subgradient is left to their plane. */
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
}
