package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.slider.DecimalSlider;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LabelledSelect;
import org.lambdalab.ui.controls.ValueLabel;
import org.lambdalab.ui.controls.WholeNumberField;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** Which rows are drawn, and in what units. */
final class PlaneDataPanel extends Composite<Div> {

    private static final double MOST_SLID_WEIGHT = 3;
    private static final double MOST_SLID_NOISE = 2;

    private final PlaneState state;

    PlaneDataPanel(PlaneState state) {
        this.state = state;
        getContent().addClassName("controls");
        getContent()
                .add(
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
                        standardize(),
                        sample());
    }

    private DecimalSlider correlation() {
        return slider(
                "correlation",
                -TwoFeatures.MAX_CORRELATION,
                TwoFeatures.MAX_CORRELATION,
                100,
                TwoFeatures::correlation,
                TwoFeatures::withCorrelation);
    }

    private DecimalSlider weight(String id, ToDoubleFunction<TwoFeatures> part, Changed with) {
        return slider(id, -MOST_SLID_WEIGHT, MOST_SLID_WEIGHT, 20, part, with);
    }

    /** The same data but for one number. */
    @FunctionalInterface
    private interface Changed {

        TwoFeatures with(TwoFeatures data, double value);
    }

    /** What an address, or a drag, asks for may lie between two steps of a slider, or beyond its ends. */
    private DecimalSlider slider(
            String id, double min, double max, int perUnit, ToDoubleFunction<TwoFeatures> part, Changed changed) {
        DecimalSlider slider = new DecimalSlider(min, max);
        slider.setId(id);
        slider.setStep(1.0 / perUnit);
        PlaneMotion.shown(slider);
        DoubleUnaryOperator place = value -> Math.clamp(Math.rint(value * perUnit) / perUnit, min, max);
        state.follow(
                question -> part.applyAsDouble(question.data()),
                value -> ValueLabel.set(slider, "plane." + id, NumberText.factor(value)));
        state.bind(
                slider,
                question -> place.applyAsDouble(part.applyAsDouble(question.data())),
                value -> state.editData(data -> changed.with(data, place.applyAsDouble(value))));
        return slider;
    }

    private Select<Double> unit() {
        Select<Double> unit = new LabelledSelect<>("unit", "plane.unit");
        unit.setItems(TwoFeatures.UNITS);
        unit.setItemLabelGenerator(times -> getTranslation("plane.unit.times", NumberText.factor(times)));
        state.bind(unit, question -> question.data().unit(), value -> state.editData(data -> data.withUnit(value)));
        return unit;
    }

    private Div standardize() {
        Checkbox standardize = new Checkbox(getTranslation("plane.standardize"));
        standardize.setId("standardize");
        state.bind(
                standardize, TwoWeights::standardize, value -> state.edit(question -> question.withStandardize(value)));
        return HelpButton.beside(standardize, Term.STANDARDISED_WEIGHT);
    }

    private Div sample() {
        WholeNumberField seed = new WholeNumberField(
                "seed", 0, Experiment.MAX_SEED, value -> state.edit(question -> question.withSeed(value)));
        state.follow(question -> (int) question.seed(), seed::show);
        Button fresh = new Button(getTranslation("data.new-sample"), click -> state.edit(TwoWeights::withNextSeed));
        fresh.setId("new-sample");
        fresh.setTooltipText(getTranslation("plane.new-sample.hint"));
        Div row = new Div(seed, fresh);
        row.addClassName("field-row");
        return row;
    }
}
