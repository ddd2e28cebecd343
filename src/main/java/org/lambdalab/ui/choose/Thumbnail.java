package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Svg;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lambdalab.lab.Curve;
import org.lambdalab.lab.Findings;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** A curve among its points, as small as a line of text: enough to see how it bends. */
final class Thumbnail {

    private static final int WIDTH = 140;
    private static final int HEIGHT = 48;
    private static final int MOST_POINTS = 200;

    private Thumbnail() {}

    static Svg of(Curve curve, Findings observed) {
        Interval across = Interval.spanning(curve.x());
        Interval up = observed.path().yRange();
        Sample sample = observed.observations().sample();
        int each = 1 + sample.size() / MOST_POINTS;
        String points = IntStream.range(0, sample.size())
                .filter(i -> i % each == 0)
                .mapToObj(i -> "M%s %sh0"
                        .formatted(
                                place(sample.x().get(i), across, WIDTH),
                                place(-sample.y().get(i), negative(up), HEIGHT)))
                .collect(Collectors.joining());
        return new Svg("<svg class='thumbnail' width='%d' height='%d' viewBox='0 0 %d %d'><path class='points' d='%s'/>"
                        .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT, points)
                + "<path class='curve' d='" + line(curve, across, up) + "'/></svg>");
    }

    private static String line(Curve curve, Interval across, Interval up) {
        Vector y = curve.y();
        return IntStream.range(0, y.size())
                .mapToObj(i -> (i == 0 ? "M" : "L") + place(curve.x().get(i), across, WIDTH) + " "
                        + place(-y.get(i), negative(up), HEIGHT))
                .collect(Collectors.joining());
    }

    private static Interval negative(Interval interval) {
        return new Interval(-interval.high(), -interval.low());
    }

    /** Far outside, it is cut: no picture needs numbers of many digits. */
    private static String place(double value, Interval range, int size) {
        double share = range.width() > 0 ? (value - range.low()) / range.width() : 0.5;
        return String.format(Locale.ROOT, "%.1f", size * Math.clamp(share, -1, 2));
    }
}
