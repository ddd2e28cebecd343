package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
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
                        HelpButton.beside(new DegreeSlider(state), Term.DEGREE),
                        HelpButton.beside(penalty(), Term.PENALTY),
                        HelpButton.beside(mix(), Term.L1_RATIO));
    }

    private PenaltyChoice penalty() {
        PenaltyChoice penalty = new PenaltyChoice(PenaltyKind.values());
        bind(penalty, Model::penalty, value -> state.editModel(model -> model.withPenalty(value)));
        return penalty;
    }

    private MixSlider mix() {
        MixSlider mix = new MixSlider(state);
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
