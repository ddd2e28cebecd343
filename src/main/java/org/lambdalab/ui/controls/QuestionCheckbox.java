package org.lambdalab.ui.controls;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A box over one yes or no of what a screen asks. */
public final class QuestionCheckbox<Q> extends Checkbox {

    /**
     * Shows what is asked, and asks for the other.
     *
     * @param labelKey of its name
     * @param with the same question with another answer to this
     */
    public QuestionCheckbox(
            Questions<Q> questions,
            String id,
            String labelKey,
            Function<Q, Boolean> part,
            BiFunction<Q, Boolean, Q> with) {
        setLabel(getTranslation(labelKey));
        setId(id);
        questions.bind(this, part, value -> questions.edit(question -> with.apply(question, value)));
    }
}
