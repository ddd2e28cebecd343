package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.Comparison;
import org.lambdalab.lab.Findings;
import org.lambdalab.regression.Fit;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.FullScreenButton;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.NumberList;

/** One penalty of the sparsity comparison: its bars and its numbers. */
final class PenaltyColumn extends Composite<Div> {

    private static final List<String> NUMBERS =
            List.of("lambda", "zeros", "parameters", "norm1", "norm2", "training", "validation");

    private final NumberList numbers = new NumberList(
            NUMBERS,
            NUMBERS.stream().map(number -> getTranslation("sparsity." + number)).toList());

    PenaltyColumn(LabState state, PenaltyKind kind) {
        getContent().setId("sparsity-" + kind.id());
        getContent().addClassName("penalty");
        getContent().getElement().setAttribute(FullScreenButton.PICTURE, true);
        getContent().getStyle().set("--penalty", "var(" + LabChart.color(kind) + ")");
        getContent().add(new SparsityChart(state, kind), numbers);
        state.show(found -> show(found, found.comparison(kind)));
    }

    private void show(Findings found, Comparison comparison) {
        Fit fit = comparison.fit();
        numbers.setValues(List.of(
                NumberText.lambda(fit.lambda()),
                getTranslation("sparsity.zeros.of", fit.zeros(), fit.weights().size()),
                NumberText.of(fit.degreesOfFreedom()),
                NumberText.of(fit.weights().norm1()),
                NumberText.of(fit.weights().norm2()),
                ErrorText.of(comparison.errors().training(), found),
                ErrorText.of(comparison.errors().validation(), found)));
    }
}
