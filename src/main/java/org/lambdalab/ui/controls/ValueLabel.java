package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.signals.Signal;

/** A slider's label: its name and, behind it, the value as a person reads it. */
final class ValueLabel {

    private ValueLabel() {}

    static <C extends Component & HasLabel> void bind(C slider, String key, Signal<String> value) {
        String name = slider.getTranslation(key);
        Signal.effect(slider, () -> slider.setLabel(slider.getTranslation("control.value", name, value.get())));
    }
}
