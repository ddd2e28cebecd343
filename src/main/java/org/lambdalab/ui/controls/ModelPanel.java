package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.slider.IntegerSlider;
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

    private PenaltyChoice penalty() {
        PenaltyChoice penalty = new PenaltyChoice(PenaltyKind.values());
        bind(penalty, Model::penalty, value -> state.editModel(model -> model.withPenalty(value)));
        return penalty;
    }

    private MixSlider mix() {
        MixSlider mix = new MixSlider();
        follow(Model::l1Ratio, mix::say);
        bind(
                mix,
                model -> MixSlider.place(model.l1Ratio()),
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
