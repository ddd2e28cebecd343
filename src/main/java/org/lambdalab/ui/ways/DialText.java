package org.lambdalab.ui.ways;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import org.lambdalab.experiment.Way;
import org.lambdalab.lab.WayDial;
import org.lambdalab.lab.WayFindings;
import org.lambdalab.ui.NumberText;

/** Where a dial is, as a person reads it. */
final class DialText {

    private DialText() {}

    static String of(Component screen, Way way, WayFindings found) {
        WayDial dial = Objects.requireNonNull(found.dial());
        return at(screen, way, dial.at());
    }

    private static String at(Component screen, Way way, double number) {
        return switch (way) {
            case MORE_DATA -> screen.getTranslation("ways.dial.factor", (int) number);
            case EARLY_STOPPING, PRUNING -> NumberText.factor(number);
            default -> NumberText.lambda(number);
        };
    }
}
