package org.lambdalab.ui.ways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lambdalab.lab.WayDial;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.NumberText;

/** The errors along a dial, in powers of ten, right below its slider: where it is, and where the rows held out find it best. */
final class DialPicture {

    private static final int WIDTH = 340;
    private static final int HEIGHT = 64;
    private static final int MARGIN = 8;
    /** How much of the errors above the lowest is worth seeing, and below it of the training error. */
    private static final double ABOVE = 30;

    private static final double BELOW = 3;

    private final WayDial dial;
    private final double lowest;

    private DialPicture(WayDial dial) {
        this.dial = dial;
        lowest = Math.max(dial.validation().get(dial.best()), Double.MIN_NORMAL);
    }

    /** @param dial whose places the rows held out have judged */
    static Component of(Component screen, WayDial dial) {
        DialPicture picture = new DialPicture(dial);
        double best = dial.validation().get(dial.best());
        String marks = picture.line(dial.training(), "training-error")
                + picture.line(dial.validation(), "validation-error")
                + "<path class='here' d='M%s 0V%d'/>".formatted(picture.x(dial.place()), HEIGHT)
                + "<text class='best-place' x='%s' y='%s' text-anchor='middle'>★</text>"
                        .formatted(picture.x(dial.best()), picture.y(best));
        Svg svg = new Svg("<svg class='dial-picture' viewBox='0 0 %d %d'>%s</svg>".formatted(WIDTH, HEIGHT, marks));
        svg.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        screen.getTranslation(
                                "ways.dial.picture",
                                NumberText.of(dial.validation().get(0)),
                                NumberText.of(
                                        dial.validation().get(dial.places().size() - 1)),
                                NumberText.of(best),
                                NumberText.factor(dial.places().get(dial.best()))));
        return svg;
    }

    private String line(Vector errors, String name) {
        String line = IntStream.range(0, errors.size())
                .mapToObj(i -> (i == 0 ? "M" : "L") + x(i) + " " + y(errors.get(i)))
                .collect(Collectors.joining());
        return "<path class='%s' d='%s'/>".formatted(name, line);
    }

    /** Where the slider's thumb is. */
    private String x(int place) {
        int last = dial.places().size() - 1;
        double share = last == 0 ? 0 : (double) place / last;
        return number(MARGIN + share * (WIDTH - 2 * MARGIN));
    }

    private String y(double error) {
        double share = Math.log(Math.max(error, Double.MIN_NORMAL) / lowest * BELOW) / Math.log(ABOVE * BELOW);
        return number(HEIGHT * (1 - Math.clamp(share, -0.1, 1.1)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
