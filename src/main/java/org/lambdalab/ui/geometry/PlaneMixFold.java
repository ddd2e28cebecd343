package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Composite;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.ui.controls.FoldedControls;
import org.lambdalab.ui.controls.MixSlider;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** The mix of the elastic net, apart from what is turned all the time: on a phone that would leave no room for the plane. */
final class PlaneMixFold extends Composite<FoldedControls> {

    private final MixSlider mix = PlaneMotion.shown(new MixSlider());

    PlaneMixFold(PlaneState state) {
        state.follow(TwoWeights::l1Ratio, mix::say);
        state.bind(
                mix,
                question -> MixSlider.place(question.l1Ratio()),
                value -> state.edit(question -> question.withL1Ratio(value)));
        state.follow(TwoWeights::penalty, kind -> getContent().setVisible(kind == PenaltyKind.ELASTIC_NET));
    }

    @Override
    protected FoldedControls initContent() {
        return new FoldedControls("model.l1-ratio", "data-fold", HelpButton.beside(mix, Term.L1_RATIO));
    }
}
