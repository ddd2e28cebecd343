package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** Degree, penalty and mix: what is turned all the time. */
public final class ModelPanel extends Composite<Div> {

    private final LabState state;

    public ModelPanel(LabState state) {
        this.state = state;
        getContent().addClassNames("controls", "model");
        getContent()
                .add(
                        HelpButton.beside(degree(), Term.DEGREE),
                        HelpButton.beside(penalty(), Term.PENALTY),
                        HelpButton.beside(mix(), Term.L1_RATIO));
    }

    private IntegerSlider degree() {
        IntegerSlider degree = new IntegerSlider(1, Model.MAX_DEGREE);
        degree.setId("degree");
        follow(Model::degree, value -> ValueLabel.set(degree, "model.degree", Integer.toString(value)));
        degree.setValueChangeMode(ValueChangeMode.EAGER);
        bind(degree, Model::degree, value -> state.editModel(model -> model.withDegree(value)));
        return degree;
    }

    private RadioButtonGroup<PenaltyKind> penalty() {
        RadioButtonGroup<PenaltyKind> penalty = new RadioButtonGroup<>(getTranslation("model.penalty"));
        penalty.setId("penalty");
        penalty.setItems(PenaltyKind.values());
        penalty.setItemLabelGenerator(kind -> getTranslation("penalty." + kind.id()));
        penalty.setRenderer(new ComponentRenderer<>(this::name));
        bind(penalty, Model::penalty, value -> state.editModel(model -> model.withPenalty(value)));
        return penalty;
    }

    /** The style sheet shows one of both, as there is room. */
    private Span name(PenaltyKind kind) {
        Span full = new Span(getTranslation("penalty." + kind.id()));
        full.addClassName("full");
        Span brief = new Span(getTranslation("penalty.brief." + kind.id()));
        brief.addClassName("brief");
        return new Span(full, brief);
    }

    private DecimalSlider mix() {
        DecimalSlider mix = new DecimalSlider(0, 1);
        mix.setId("l1-ratio");
        mix.setStep(0.05);
        follow(
                Model::l1Ratio,
                value -> ValueLabel.set(
                        mix, "model.l1-ratio", getTranslation("model.l1-ratio.value", Math.round(100 * value))));
        mix.setValueChangeMode(ValueChangeMode.EAGER);
        // A mix typed in the address may lie between two steps of the slider.
        bind(
                mix,
                model -> Math.round(20 * model.l1Ratio()) / 20.0,
                value -> state.editModel(model -> model.withL1Ratio(value)));
        follow(Model::penalty, kind -> mix.setVisible(kind == PenaltyKind.ELASTIC_NET));
        return mix;
    }

    private <T> void follow(Function<Model, T> part, Consumer<T> told) {
        state.follow(experiment -> part.apply(experiment.model()), told);
    }

    private <T> void bind(HasValue<?, T> field, Function<Model, T> part, Consumer<T> edit) {
        state.bind(field, experiment -> part.apply(experiment.model()), edit);
    }
}
