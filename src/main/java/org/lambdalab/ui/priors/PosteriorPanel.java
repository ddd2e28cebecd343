package org.lambdalab.ui.priors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.function.Function;
import org.lambdalab.lab.PriorFindings;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.FullScreenButton;

/** The posterior under one penalty, and below it the formula with its numbers. */
final class PosteriorPanel extends Composite<Section> {

    private final Text symbols = new Text("");
    private final Text numbers = new Text("");

    PosteriorPanel(String id, PriorState state, Function<PriorFindings, PriorFindings.Side> side) {
        Div formula = new Div(new Div(symbols), new Div(numbers));
        formula.addClassName("prior-formula");
        getContent().addClassNames("panel", "posterior");
        FullScreenButton.hearKeyIn(getContent());
        getContent().add(new PosteriorChart(id, state, side), formula);
        state.show(found -> show(found, side.apply(found)));
    }

    private void show(PriorFindings found, PriorFindings.Side side) {
        String kind = side.kind().id();
        symbols.setText(getTranslation("prior.formula." + kind));
        numbers.setText(getTranslation(
                "prior.numbers." + kind,
                NumberText.of(found.likelihood().precision()),
                NumberText.of(found.likelihood().estimate()),
                NumberText.lambda(found.question().lambda()),
                NumberText.of(side.posterior().mode())));
    }
}
