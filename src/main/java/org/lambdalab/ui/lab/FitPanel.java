package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.ui.controls.FullScreenButton;
import org.lambdalab.ui.controls.LabState;

/** The fit, and two questions to ask of it: how does it do on new points, and what does a larger mean of y move? */
final class FitPanel extends Composite<Section> {

    private static final double STEP = 100;

    private final LabState state;
    private final FitChart chart;

    FitPanel(LabState state) {
        this.state = state;
        Div foot = new Div(yOffset(), freshPoints());
        foot.addClassName("picture-foot");
        getContent().addClassNames("panel", "fit");
        FullScreenButton.hearKeyIn(getContent());
        chart = new FitChart(state);
        getContent().add(chart, foot);
    }

    void offerEditing(boolean offered) {
        chart.offerEditing(offered);
    }

    private Button freshPoints() {
        Button fresh = new Button(
                getTranslation("fit.fresh-points"),
                click -> state.editDisplay(display -> display.withFreshPoints(!display.freshPoints())));
        fresh.setId("fresh-points");
        fresh.setTooltipText(getTranslation("fit.fresh-points.hint"));
        fresh.addThemeVariants(ButtonVariant.SMALL);
        state.follow(
                FitPanel::showsFreshPoints,
                shown -> fresh.getElement().setAttribute("aria-pressed", Boolean.toString(shown)));
        state.follow(experiment -> experiment.source() instanceof DataSource.Generated, fresh::setVisible);
        return fresh;
    }

    private static boolean showsFreshPoints(Experiment experiment) {
        return experiment.display().freshPoints() && experiment.source() instanceof DataSource.Generated;
    }

    private Button yOffset() {
        Button raise = new Button(
                getTranslation("fit.y-offset"),
                click -> state.edit(experiment ->
                        experiment.withYOffset(Math.min(experiment.yOffset() + STEP, Experiment.MAX_OFFSET))));
        raise.setId("y-offset");
        raise.setTooltipText(getTranslation("fit.y-offset.hint"));
        raise.addThemeVariants(ButtonVariant.SMALL);
        return raise;
    }
}
