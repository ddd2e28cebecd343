package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.ui.controls.MixSlider;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** The mix of the elastic net, apart from what is turned all the time: on a phone that would leave no room for the plane. */
final class PlaneMixFold extends Composite<NativeDetails> {

    PlaneMixFold(PlaneState state) {
        MixSlider mix = PlaneMotion.shown(new MixSlider());
        state.follow(TwoWeights::l1Ratio, mix::say);
        state.bind(
                mix,
                question -> MixSlider.place(question.l1Ratio()),
                value -> state.edit(question -> question.withL1Ratio(value)));
        getContent().setSummaryText(getTranslation("model.l1-ratio"));
        getContent().setContent(HelpButton.beside(mix, Term.L1_RATIO));
        getContent().setOpen(true);
        getContent().addClassNames("panel", "data-fold");
        getContent().getElement().setAttribute("aria-label", getTranslation("model.l1-ratio"));
        getContent().getElement().executeJs("lambdaLab.closeOnSmallScreens(this)");
        state.follow(TwoWeights::penalty, kind -> getContent().setVisible(kind == PenaltyKind.ELASTIC_NET));
    }
}
