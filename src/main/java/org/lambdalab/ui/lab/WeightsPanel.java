package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.lambdalab.lab.Findings;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.FullScreenButton;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.NumberList;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** The weights, and beside them what no penalty touches: the intercept, and the constant of the curve in powers of x. */
final class WeightsPanel extends Composite<Section> {

    private final NumberList constants = new NumberList(
            List.of("intercept", "constant"),
            List.of(getTranslation("coefficients.intercept"), getTranslation("coefficients.constant")));

    WeightsPanel(LabState state) {
        Checkbox zoom = new Checkbox(getTranslation("coefficients.zoom-weights"));
        zoom.setId("zoom-weights");
        state.bind(
                zoom,
                experiment -> experiment.display().zoomedWeights(),
                value -> state.editDisplay(display -> display.withZoomedWeights(value)));
        constants.setId("constants");
        Div foot = new Div(constants, new HelpButton(Term.INTERCEPT), zoom);
        foot.addClassName("picture-foot");
        getContent().addClassNames("panel", "weights");
        FullScreenButton.hearKeyIn(getContent());
        getContent().add(new CoefficientChart(state), foot);
        state.show(this::show);
    }

    private void show(Findings found) {
        double width = found.path().yRange().width();
        constants.setValues(List.of(
                NumberText.onScale(found.fit().intercept(), width),
                NumberText.onScale(found.fit().coefficients().get(0), width)));
    }
}
