package org.lambdalab.ui.ways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Observations;
import org.lambdalab.lab.Curve;
import org.lambdalab.lab.WayDetail;
import org.lambdalab.lab.WayFindings;
import org.lambdalab.lab.WaysFindings;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.ui.NumberText;

/** The curve of a way among the points that it was learned from and judged by: the same axes for all ways. */
final class CurvePicture {

    private static final int WIDTH = 340;
    private static final int HEIGHT = 190;
    private static final int LEFT = 38;
    private static final int BOTTOM = 18;
    private static final int MOST_POINTS = 300;

    private final Interval across;
    private final Interval up;

    private CurvePicture(Interval across, Interval up) {
        this.across = across;
        this.up = up;
    }

    static Component of(Component screen, WayFindings found, WaysFindings all) {
        CurvePicture picture = new CurvePicture(Interval.spanning(found.fitted().x()), all.yRange());
        Observations observed = all.observations();
        Sample training = found.detail() instanceof WayDetail.Rows rows
                ? rows.training()
                : observed.split().training();
        String marks = picture.frame()
                + "<svg x='%d' y='0' width='%d' height='%d'>".formatted(LEFT, WIDTH - LEFT, HEIGHT - BOTTOM)
                + picture.points(training, "training", "M%s %sh0")
                + observed.split()
                        .validation()
                        .map(held -> picture.points(held, "validation", "M%s %sm-3.5 0l3.5-3.5l3.5 3.5l-3.5 3.5z"))
                        .orElse("")
                + all.truth().map(truth -> picture.line(truth, "truth")).orElse("")
                + picture.line(found.fitted(), "curve")
                + "</svg>";
        Svg svg = new Svg("<svg class='way-picture' viewBox='0 0 %d %d'>%s</svg>".formatted(WIDTH, HEIGHT, marks));
        svg.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        screen.getTranslation(
                                found.errors().hasValidation() ? "ways.picture" : "ways.picture.unjudged",
                                screen.getTranslation(WayTexts.nameKey(found.way())),
                                NumberText.of(found.errors().training()),
                                NumberText.of(found.errors().validation())));
        return svg;
    }

    private String frame() {
        int foot = HEIGHT - BOTTOM;
        return "<path class='axis' d='M%d 0V%dH%d'/>".formatted(LEFT, foot, WIDTH)
                + text(LEFT - 4, 11, "end", up.high())
                + text(LEFT - 4, foot, "end", up.low())
                + text(LEFT, HEIGHT - 4, "start", across.low())
                + text(WIDTH, HEIGHT - 4, "end", across.high());
    }

    private static String text(int x, int y, String anchor, double value) {
        return "<text x='%d' y='%d' text-anchor='%s'>%s</text>".formatted(x, y, anchor, NumberText.of(value, 2));
    }

    private String points(Sample sample, String name, String mark) {
        int each = 1 + sample.size() / MOST_POINTS;
        String points = IntStream.range(0, sample.size())
                .filter(i -> i % each == 0)
                .mapToObj(i -> mark.formatted(x(sample.x().get(i)), y(sample.y().get(i))))
                .collect(Collectors.joining());
        return "<path class='%s' d='%s'/>".formatted(name, points);
    }

    private String line(Curve curve, String name) {
        String line = IntStream.range(0, curve.x().size())
                .mapToObj(i -> (i == 0 ? "M" : "L") + x(curve.x().get(i)) + " "
                        + y(curve.y().get(i)))
                .collect(Collectors.joining());
        return "<path class='%s' d='%s'/>".formatted(name, line);
    }

    private String x(double value) {
        return place((value - across.low()) / across.width(), WIDTH - LEFT);
    }

    private String y(double value) {
        return place((up.high() - value) / up.width(), HEIGHT - BOTTOM);
    }

    /** Far outside, it is cut: no picture needs numbers of many digits. */
    private static String place(double share, int size) {
        return String.format(Locale.ROOT, "%.1f", size * Math.clamp(share, -1, 2));
    }
}
