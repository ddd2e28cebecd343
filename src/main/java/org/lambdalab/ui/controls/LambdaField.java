package org.lambdalab.ui.controls;

import com.vaadin.flow.component.textfield.TextField;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import org.lambdalab.experiment.Model;
import org.lambdalab.ui.NumberText;

/** A λ that is typed; what is none stays in the field, which says so, and changes nothing else. */
public final class LambdaField extends TextField {

    /** Whether empty is an error. */
    private boolean shows;

    private Runnable emptied = () -> {};

    /** @param entered told of every λ that a person enters */
    public LambdaField(String id, String label, DoubleConsumer entered) {
        setId(id);
        setLabel(label);
        setManualValidation(true);
        setErrorMessage(getTranslation("model.lambda.error", NumberText.of(Model.MAX_LAMBDA, 1)));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (isEmpty()) {
                    emptied.run();
                }
                OptionalDouble lambda = TypedNumber.parse(change.getValue(), 0, Model.MAX_LAMBDA);
                setInvalid(lambda.isEmpty() && (shows || !change.getValue().isBlank()));
                lambda.ifPresent(entered);
            }
        });
    }

    /** Adds a button that empties it; {@code told} hears of that. */
    public void whenEmptied(Runnable told) {
        setClearButtonVisible(true);
        emptied = told;
    }

    public void showNone() {
        shows = false;
        clear();
        setInvalid(false);
    }

    public void show(double lambda) {
        shows = true;
        setValue(NumberText.typed(lambda));
        if (isInvalid()) {
            setInvalid(false);
        }
    }
}
