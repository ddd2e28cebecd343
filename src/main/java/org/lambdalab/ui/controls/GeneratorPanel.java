package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lambdalab.data.Generator;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.experiment.DataSource.Generated;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.ui.NumberText;

/** The true curve, how many points are drawn around it, and how far they stray. */
final class GeneratorPanel extends Composite<Div> {

    private final LabState state;

    GeneratorPanel(LabState state) {
        this.state = state;
        getContent().addClassName("controls");
        Div row = new Div(function(), size());
        row.addClassName("field-row");
        getContent().add(row, noise(), trueCurve());
    }

    private Select<TrueFunction> function() {
        Select<TrueFunction> function = new LabelledSelect<>("true-function", "data.true-function");
        function.setItems(TrueFunction.values());
        function.setItemLabelGenerator(curve -> getTranslation("function." + curve.id()));
        bind(function, Generated::function, value -> edit(generated -> generated.withFunction(value)));
        return function;
    }

    private WholeNumberField size() {
        WholeNumberField size = new WholeNumberField(
                "sample-size",
                "data.sample-size",
                Generator.MIN_SIZE,
                Generator.MAX_SIZE,
                value -> edit(generated -> generated.withSize(value)));
        state.follow(experiment -> of(experiment).size(), size::show);
        return size;
    }

    private DecimalSlider noise() {
        DecimalSlider noise = new DecimalSlider(0, 1.5);
        noise.setId("noise");
        noise.setStep(0.05);
        state.follow(
                experiment -> of(experiment).noise(),
                value -> ValueLabel.set(noise, "data.noise", NumberText.typed(value)));
        noise.setValueChangeMode(ValueChangeMode.EAGER);
        bind(
                noise,
                generated -> Math.min(1.5, Math.round(20 * generated.noise()) / 20.0),
                value -> edit(generated -> generated.withNoise(value)));
        return noise;
    }

    private Checkbox trueCurve() {
        Checkbox trueCurve = new Checkbox(getTranslation("data.true-curve"));
        trueCurve.setId("true-curve");
        state.bind(
                trueCurve,
                experiment -> experiment.display().trueCurve(),
                value -> state.editDisplay(display -> display.withTrueCurve(value)));
        return trueCurve;
    }

    /** To a part of the generated source, or of the default one while the data come from elsewhere. */
    private <T> void bind(HasValue<?, T> field, Function<Generated, T> part, Consumer<T> edit) {
        state.bind(field, experiment -> part.apply(of(experiment)), edit);
    }

    private void edit(UnaryOperator<Generated> change) {
        state.edit(experiment -> experiment.withSource(change.apply(of(experiment))));
    }

    private static Generated of(Experiment experiment) {
        return experiment.source() instanceof Generated generated ? generated : Experiment.DEFAULT_SOURCE;
    }
}
