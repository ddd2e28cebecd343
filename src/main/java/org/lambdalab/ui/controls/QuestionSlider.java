package org.lambdalab.ui.controls;

import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.lambdalab.ui.NumberText;

/** A slider over one number of what a screen asks. An address may ask for one between two steps, or beyond its ends. */
public final class QuestionSlider<Q> extends DecimalSlider {

    private final double min;
    private final double max;
    private final int perUnit;

    /**
     * Runs from one number to another.
     *
     * @param labelKey of its name
     * @param perUnit how many steps from one whole number to the next
     * @param with the same question with another number
     */
    public QuestionSlider(
            Questions<Q> questions,
            String id,
            String labelKey,
            double min,
            double max,
            int perUnit,
            ToDoubleFunction<Q> part,
            BiFunction<Q, Double, Q> with) {
        this(questions, id, labelKey, min, max, perUnit, part, with, NumberText::factor);
    }

    /**
     * As above.
     *
     * @param written how the number stands in the label
     */
    public QuestionSlider(
            Questions<Q> questions,
            String id,
            String labelKey,
            double min,
            double max,
            int perUnit,
            ToDoubleFunction<Q> part,
            BiFunction<Q, Double, Q> with,
            DoubleFunction<String> written) {
        super(min, max);
        this.min = min;
        this.max = max;
        this.perUnit = perUnit;
        setId(id);
        setStep(1.0 / perUnit);
        setValueChangeMode(ValueChangeMode.EAGER);
        questions.follow(part::applyAsDouble, value -> ValueLabel.set(this, labelKey, written.apply(value)));
        questions.bind(
                this,
                question -> place(part.applyAsDouble(question)),
                value -> questions.edit(question -> with.apply(question, place(value))));
    }

    private double place(double value) {
        // There is one 0.
        return Math.clamp(Math.rint(value * perUnit) / perUnit, min, max) + 0.0;
    }
}
