package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;

/** A slider's label: its name and, behind it, the value as a person reads it. */
public final class ValueLabel {

    private ValueLabel() {}

    public static <C extends Component & HasLabel> void set(C slider, String key, String value) {
        slider.setLabel(slider.getTranslation("control.value", slider.getTranslation(key), value));
    }
}
