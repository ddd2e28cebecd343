package org.lambdalab.ui.controls;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * A whole number within limits; what is none stays in the field, which says so, and changes nothing else. (Vaadin's own
 * field for whole numbers drops the point of 50.5 while it is typed, and takes 505.)
 */
public final class WholeNumberField extends TextField {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

    private final int min;
    private final int max;
    private final IntConsumer edit;
    private int inForce;

    /**
     * Empty at first.
     *
     * @param labelKey of its name
     * @param edit told of every number within the limits that a person enters
     */
    public WholeNumberField(String id, String labelKey, int min, int max, IntConsumer edit) {
        this.min = min;
        this.max = max;
        this.edit = edit;
        setId(id);
        setLabel(getTranslation(labelKey));
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setErrorMessage(getTranslation("data.whole-number.error", Integer.toString(min), Integer.toString(max)));
        addClassName("whole-number");
        getElement().executeJs("this.inputElement.inputMode = 'numeric'");
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                OptionalInt number = parse(change.getValue());
                setInvalid(number.isEmpty());
                number.ifPresent(this::enter);
            }
        });
        setPrefixComponent(step("−", "ArrowDown", -1));
        setSuffixComponent(step("+", "ArrowUp", 1));
    }

    /** Shows the number in force. */
    public void show(int number) {
        inForce = number;
        setValue(Integer.toString(number));
        setInvalid(false);
    }

    private OptionalInt parse(String text) {
        String digits = text.strip();
        long number = DIGITS.matcher(digits).matches() ? Long.parseLong(digits) : -1;
        return number >= min && number <= max ? OptionalInt.of((int) number) : OptionalInt.empty();
    }

    /** The button is for the mouse alone: the arrow does the same, so no one needs to hear of it or tab to it. */
    private Button step(String sign, String arrow, int by) {
        Button button = new Button(sign, click -> stepBy(by));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setTabIndex(-1);
        button.getElement().setAttribute("aria-hidden", "true");
        getElement()
                .addEventListener("keydown", key -> stepBy(by))
                .setFilter("event.key === '" + arrow + "' && (event.preventDefault() || true)");
        return button;
    }

    private void stepBy(int by) {
        int number = Math.clamp((long) parse(getValue()).orElse(inForce) + by, min, max);
        show(number);
        enter(number);
    }

    private void enter(int number) {
        inForce = number;
        edit.accept(number);
    }
}
