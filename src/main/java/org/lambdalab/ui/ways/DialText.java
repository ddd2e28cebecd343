package org.lambdalab.ui.ways;

import com.vaadin.flow.component.Component;
import org.lambdalab.experiment.Way;
import org.lambdalab.ui.NumberText;

/** Where a dial is, as a person reads it. */
final class DialText {

    private DialText() {}

    static String of(Component screen, Way way, double at) {
        return switch (way) {
            case MORE_DATA -> screen.getTranslation("ways.dial.factor", (int) at);
            case EARLY_STOPPING, PRUNING -> NumberText.factor(at);
            default -> NumberText.lambda(at);
        };
    }
}
