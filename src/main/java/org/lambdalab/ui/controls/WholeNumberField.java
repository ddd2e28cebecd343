package org.lambdalab.ui.controls;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.IntConsumer;

/** A whole number within limits; one beyond them stays in the field, which says so, and changes nothing else. */
final class WholeNumberField extends IntegerField {

    /** @param edit told of every number within the limits that a person enters */
    WholeNumberField(String id, int min, int max, IntConsumer edit) {
        setId(id);
        setLabel(getTranslation("data." + id));
        setMin(min);
        setMax(max);
        setStepButtonsVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        String error = getTranslation("data.whole-number.error", Integer.toString(min), Integer.toString(max));
        setRequiredIndicatorVisible(true);
        setI18n(new IntegerFieldI18n()
                .setRequiredErrorMessage(error)
                .setBadInputErrorMessage(error)
                .setMinErrorMessage(error)
                .setMaxErrorMessage(error));
        addValueChangeListener(change -> {
            Integer number = change.getValue();
            if (change.isFromClient() && number != null && number >= min && number <= max) {
                edit.accept(number);
            }
        });
    }
}
