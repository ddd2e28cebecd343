package org.lambdalab.ui.descent;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.lambdalab.experiment.Descent;
import org.lambdalab.experiment.RidgeForm;
import org.lambdalab.ui.controls.MixSlider;
import org.lambdalab.ui.controls.QuestionCheckbox;
import org.lambdalab.ui.controls.QuestionSlider;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** How a step is made, but for its length. */
final class RulePanel extends Composite<Div> {

    private static final double MOST_SLID_MOMENTUM = 0.95;

    private final DescentState state;

    RulePanel(DescentState state) {
        this.state = state;
        getContent().addClassName("controls");
        getContent()
                .add(
                        HelpButton.beside(momentum(), Term.MOMENTUM),
                        ridge(),
                        elasticNet(),
                        HelpButton.beside(mix(), Term.L1_RATIO));
    }

    private QuestionSlider<Descent> momentum() {
        return new QuestionSlider<>(
                state,
                "momentum",
                "descent.momentum",
                0,
                MOST_SLID_MOMENTUM,
                20,
                Descent::momentum,
                Descent::withMomentum);
    }

    private RadioButtonGroup<RidgeForm> ridge() {
        RadioButtonGroup<RidgeForm> ridge = new RadioButtonGroup<>(getTranslation("descent.ridge-form"));
        ridge.setId("ridge-form");
        ridge.setItems(RidgeForm.values());
        ridge.setItemLabelGenerator(form -> getTranslation("descent.ridge-form." + form.id()));
        state.bind(ridge, Descent::ridge, form -> state.edit(question -> question.withRidge(form)));
        return ridge;
    }

    private Checkbox elasticNet() {
        return new QuestionCheckbox<>(
                state, "elastic-net", "descent.elastic-net", Descent::elasticNet, Descent::withElasticNet);
    }

    private MixSlider mix() {
        MixSlider mix = new MixSlider();
        state.follow(Descent::l1Ratio, mix::say);
        state.bind(
                mix,
                question -> MixSlider.place(question.l1Ratio()),
                value -> state.edit(question -> question.withL1Ratio(value)));
        state.follow(Descent::elasticNet, mix::setVisible);
        return mix;
    }
}
