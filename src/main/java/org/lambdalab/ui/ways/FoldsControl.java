package org.lambdalab.ui.ways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.lambdalab.experiment.Choice.Folding;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.ui.controls.QuestionSlider;
import org.lambdalab.ui.controls.Questions;

/** How many folds choose the degree. */
final class FoldsControl extends Composite<Div> implements WayControl {

    FoldsControl(Questions<WaysOut> ways) {
        getContent().addClassName("way-control");
        getContent()
                .add(new QuestionSlider<>(
                        ways,
                        "degree-folds",
                        "ways.degree-folds",
                        Folding.MIN_COUNT,
                        Folding.MAX_COUNT,
                        1,
                        WaysOut::folds,
                        (now, count) -> now.withFolds((int) Math.round(count))));
    }

    @Override
    public Component component() {
        return this;
    }
}
