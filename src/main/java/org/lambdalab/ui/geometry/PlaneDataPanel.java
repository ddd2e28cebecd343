package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LabelledSelect;
import org.lambdalab.ui.controls.QuestionCheckbox;
import org.lambdalab.ui.controls.QuestionSlider;
import org.lambdalab.ui.controls.Uploads;
import org.lambdalab.ui.controls.WholeNumberField;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** Which rows are drawn, and in what units. */
final class PlaneDataPanel extends Composite<Div> {

    private static final double MOST_SLID_WEIGHT = 3;
    private static final double MOST_SLID_NOISE = 2;

    private final PlaneState state;

    PlaneDataPanel(PlaneState state, PlaneDesk desk, Uploads uploads) {
        this.state = state;
        getContent().addClassName("controls");
        getContent().add(new PlaneSourcePanel(state, desk, uploads, generator()), standardize(), sample());
    }

    private Div generator() {
        Div generator = new Div(
                HelpButton.beside(correlation(), Term.CORRELATION),
                weight(
                        "true-weight-1",
                        TwoFeatures::weight1,
                        (data, weight) -> data.withWeights(weight, data.weight2())),
                weight(
                        "true-weight-2",
                        TwoFeatures::weight2,
                        (data, weight) -> data.withWeights(data.weight1(), weight)),
                slider("noise", 0, MOST_SLID_NOISE, 20, TwoFeatures::noise, TwoFeatures::withNoise),
                unit(),
                size());
        generator.addClassName("controls");
        return generator;
    }

    private WholeNumberField size() {
        WholeNumberField size = new WholeNumberField(
                "sample-size",
                "data.sample-size",
                TwoFeatures.MIN_SIZE,
                TwoFeatures.MAX_SIZE,
                value -> state.editData(data -> data.withSize(value)));
        followData(TwoFeatures::size, size::show);
        return size;
    }

    /** Tells a part of generated data; where there are none, what was told last stays. */
    private <T> void followData(Function<TwoFeatures, T> part, Consumer<T> told) {
        state.follow(question -> question.features().map(part), now -> now.ifPresent(told));
    }

    private <T> void bindData(HasValue<?, T> field, Function<TwoFeatures, T> part, Consumer<T> edit) {
        state.bind(field, question -> part.apply(features(question)), edit);
    }

    private QuestionSlider<TwoWeights> correlation() {
        return slider(
                "correlation",
                -TwoFeatures.MAX_CORRELATION,
                TwoFeatures.MAX_CORRELATION,
                100,
                TwoFeatures::correlation,
                TwoFeatures::withCorrelation);
    }

    private QuestionSlider<TwoWeights> weight(String id, ToDoubleFunction<TwoFeatures> part, Changed with) {
        return slider(id, -MOST_SLID_WEIGHT, MOST_SLID_WEIGHT, 20, part, with);
    }

    /** The same data but for one number. */
    @FunctionalInterface
    private interface Changed {

        TwoFeatures with(TwoFeatures data, double value);
    }

    private QuestionSlider<TwoWeights> slider(
            String id, double min, double max, int perUnit, ToDoubleFunction<TwoFeatures> part, Changed changed) {
        return PlaneMotion.shown(new QuestionSlider<>(
                state,
                id,
                "plane." + id,
                min,
                max,
                perUnit,
                question -> part.applyAsDouble(features(question)),
                (question, value) -> question.withFeatures(changed.with(features(question), value))));
    }

    /** Of a table, whose panel hides these controls, those that are generated at first. */
    private static TwoFeatures features(TwoWeights question) {
        return question.features().orElse(TwoWeights.FEATURES);
    }

    private Select<Double> unit() {
        Select<Double> unit = new LabelledSelect<>("unit", "plane.unit");
        unit.setItems(TwoFeatures.UNITS);
        unit.setItemLabelGenerator(times -> getTranslation("plane.unit.times", NumberText.factor(times)));
        bindData(unit, TwoFeatures::unit, value -> state.editData(data -> data.withUnit(value)));
        return unit;
    }

    private Div standardize() {
        Checkbox standardize = new QuestionCheckbox<>(
                state, "standardize", "plane.standardize", TwoWeights::standardize, TwoWeights::withStandardize);
        return HelpButton.beside(standardize, Term.STANDARDISED_WEIGHT);
    }

    /** Of a table nothing is drawn but what many data sets would say. */
    private Div sample() {
        WholeNumberField seed = new WholeNumberField(
                "seed", "data.seed", 0, Experiment.MAX_SEED, value -> state.edit(question -> question.withSeed(value)));
        state.follow(question -> (int) question.seed(), seed::show);
        Button fresh = new Button(getTranslation("data.new-sample"), click -> state.edit(TwoWeights::withNextSeed));
        fresh.setId("new-sample");
        state.follow(
                question -> question.features().isPresent(),
                generated -> fresh.setTooltipText(
                        getTranslation(generated ? "plane.new-sample.hint" : "plane.new-sample.table")));
        Div row = new Div(seed, fresh);
        row.addClassName("field-row");
        state.follow(question -> question.features().isPresent() || question.samples(), row::setVisible);
        return row;
    }
}
