package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private final LabState state;

    /** Made when first asked for. */
    private @Nullable WhyPanel why;

    WeightsPanel(LabState state) {
        this.state = state;
        Checkbox zoom = new Checkbox(getTranslation("coefficients.zoom-weights"));
        zoom.setId("zoom-weights");
        state.bind(
                zoom,
                experiment -> experiment.display().zoomedWeights(),
                value -> state.editDisplay(display -> display.withZoomedWeights(value)));
        constants.setId("constants");
        Div ways = new Div(zoom, askButton());
        ways.addClassName("weight-ways");
        Div foot = new Div(constants, new HelpButton(Term.INTERCEPT), ways);
        foot.addClassName("picture-foot");
        getContent().addClassNames("panel", "weights");
        FullScreenButton.hearKeyIn(getContent());
        getContent().add(new CoefficientChart(state, this::ask), foot);
        state.show(this::show);
    }

    /** About the first weight that is zero, or the first of all; from there one goes on to the others. */
    private Button askButton() {
        Button ask = new Button(
                getTranslation("why.ask"),
                click -> state.findings()
                        .ifPresent(found ->
                                ask(1 + found.fit().weights().indexOf(0).orElse(0))));
        ask.setId("ask-why");
        ask.addThemeVariants(ButtonVariant.SMALL);
        return ask;
    }

    private void ask(int feature) {
        WhyPanel panel = why;
        if (panel == null) {
            panel = new WhyPanel(state);
            why = panel;
            getContent().add(panel);
        }
        panel.ask(feature);
    }

    private void show(Findings found) {
        double width = found.path().yRange().width();
        constants.setValues(List.of(
                NumberText.onScale(found.fit().intercept(), width),
                NumberText.onScale(found.fit().coefficients().get(0), width)));
    }
}
