package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** What shows a drag by itself need not be heard at every step of it. */
public final class Throttled {

    private Throttled() {}

    /** A slider that is heard so many milliseconds apart while it is dragged, and at once when it is let go. */
    public static <S extends Component & HasValueChangeMode> S every(int milliseconds, S slider) {
        slider.setValueChangeMode(ValueChangeMode.TIMEOUT);
        slider.setValueChangeTimeout(milliseconds);
        // Else what a person does next could be heard before the end of the drag.
        slider.getElement().addPropertyChangeListener("value", "change", released -> {});
        return slider;
    }
}
