package org.lambdalab.ui.priors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Held;
import org.lambdalab.experiment.OneWeight;
import org.lambdalab.ui.controls.QuestionSlider;
import org.lambdalab.ui.controls.ValueLabel;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** What the data say of the weight, and what stays as it is while they become more or less. */
final class LikelihoodPanel extends Composite<Div> {

    private static final double MOST_SLID_ESTIMATE = 5;
    private static final double MOST_SLID_NOISE = 3;
    private static final int PER_UNIT = 20;

    /** Half a dozen to a decade, as nobody slides through ten thousand. */
    private static final List<Integer> ROWS = List.of(
            1,
            2,
            3,
            4,
            5,
            7,
            10,
            15,
            20,
            30,
            50,
            70,
            100,
            150,
            200,
            300,
            500,
            700,
            1000,
            1500,
            2000,
            3000,
            5000,
            7000,
            OneWeight.MAX_ROWS);

    private final PriorState state;

    LikelihoodPanel(PriorState state) {
        this.state = state;
        getContent().addClassName("controls");
        getContent()
                .add(
                        HelpButton.beside(estimate(), Term.LIKELIHOOD),
                        noise(),
                        rows(),
                        HelpButton.beside(held(), Term.PRIOR));
    }

    private QuestionSlider<OneWeight> estimate() {
        return slider(
                "estimate", -MOST_SLID_ESTIMATE, MOST_SLID_ESTIMATE, OneWeight::estimate, OneWeight::withEstimate);
    }

    private QuestionSlider<OneWeight> noise() {
        return slider("noise", OneWeight.MIN_NOISE, MOST_SLID_NOISE, OneWeight::noise, OneWeight::withNoise);
    }

    private QuestionSlider<OneWeight> slider(
            String id,
            double min,
            double max,
            ToDoubleFunction<OneWeight> part,
            BiFunction<OneWeight, Double, OneWeight> with) {
        return new QuestionSlider<>(state, id, "prior." + id, min, max, PER_UNIT, part, with);
    }

    private IntegerSlider rows() {
        IntegerSlider rows = new IntegerSlider(0, ROWS.size() - 1);
        rows.setId("sample-size");
        rows.setValueChangeMode(ValueChangeMode.EAGER);
        state.follow(OneWeight::rows, count -> {
            ValueLabel.set(rows, "prior.sample-size", Integer.toString(count));
            rows.getElement()
                    .executeJs("lambdaLab.sayValue(this, $0)", getTranslation("prior.sample-size.spoken", count));
        });
        state.bind(
                rows,
                question -> place(question.rows()),
                place -> state.edit(question -> question.withRows(ROWS.get(place))));
        return rows;
    }

    /** The last that is no more. */
    private static int place(int rows) {
        return (int) IntStream.range(1, ROWS.size())
                .filter(place -> ROWS.get(place) <= rows)
                .count();
    }

    private RadioButtonGroup<Held> held() {
        RadioButtonGroup<Held> held = new RadioButtonGroup<>(getTranslation("prior.hold"));
        held.setId("hold");
        held.setItems(Held.values());
        held.setItemLabelGenerator(what -> getTranslation("prior.hold." + what.id()));
        state.bind(held, OneWeight::held, value -> state.edit(question -> question.withHeld(value)));
        return held;
    }
}
