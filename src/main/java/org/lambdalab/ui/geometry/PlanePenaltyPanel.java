package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.slider.IntegerSlider;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.ui.controls.MixSlider;
import org.lambdalab.ui.controls.PenaltyChoice;
import org.lambdalab.ui.controls.ValueLabel;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** Which penalty, and its strength as a budget. */
final class PlanePenaltyPanel extends Composite<Div> {

    private final PlaneTexts texts = new PlaneTexts((key, parts) -> getTranslation(key, parts));
    private final PlaneState state;

    PlanePenaltyPanel(PlaneState state) {
        this.state = state;
        getContent().addClassNames("controls", "model");
        getContent()
                .add(
                        HelpButton.beside(penalty(), Term.PENALTY),
                        HelpButton.beside(mix(), Term.L1_RATIO),
                        HelpButton.beside(budget(), Term.BUDGET));
    }

    private PenaltyChoice penalty() {
        PenaltyChoice penalty = new PenaltyChoice(PenaltyKind.LASSO, PenaltyKind.RIDGE, PenaltyKind.ELASTIC_NET);
        state.bind(penalty, TwoWeights::penalty, value -> state.edit(question -> question.withPenalty(value)));
        return penalty;
    }

    private MixSlider mix() {
        MixSlider mix = PlaneMotion.shown(new MixSlider());
        state.follow(TwoWeights::l1Ratio, mix::say);
        state.bind(
                mix,
                question -> MixSlider.place(question.l1Ratio()),
                value -> state.edit(question -> question.withL1Ratio(value)));
        state.follow(TwoWeights::penalty, kind -> mix.setVisible(kind == PenaltyKind.ELASTIC_NET));
        return mix;
    }

    /** In hundredths of what the optimum itself spends: from there up a budget does not bind. */
    private IntegerSlider budget() {
        IntegerSlider budget = new IntegerSlider(1, 100);
        budget.setId("budget");
        PlaneMotion.shown(budget);
        budget.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                state.set(state.findings().lambdaOfBudgetShare(change.getValue() / 100.0));
            }
        });
        state.show(found -> {
            budget.setValue(Math.clamp(Math.round(100 * found.budgetShare()), 1, 100));
            ValueLabel.set(budget, "plane.budget", texts.budget(found));
        });
        return budget;
    }
}
