package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.Comparison;
import org.lambdalab.regression.Fit;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LabState;

/** One penalty of the sparsity comparison: its bars and its numbers. */
final class PenaltyColumn extends Composite<Div> {

    private final DescriptionList numbers = new DescriptionList();
    private final Span lambda = number("lambda");
    private final Span zeros = number("zeros");
    private final Span norm1 = number("norm1");
    private final Span norm2 = number("norm2");
    private final Span training = number("training");
    private final Span validation = number("validation");
    private final Span kkt = number("kkt");

    PenaltyColumn(LabState state, PenaltyKind kind) {
        getContent().setId("sparsity-" + kind.id());
        getContent().addClassName("penalty");
        getContent().getStyle().set("--penalty", "var(" + LabChart.color(kind) + ")");
        getContent().add(new SparsityChart(state, kind), numbers);
        state.show(this, found -> show(found.comparison(kind)));
    }

    private Span number(String key) {
        Span value = new Span();
        value.addClassName(key);
        DescriptionList.Description description = new DescriptionList.Description(value);
        numbers.add(new Div(new DescriptionList.Term(getTranslation("sparsity." + key)), description));
        return value;
    }

    private void show(Comparison found) {
        Fit fit = found.fit();
        lambda.setText(NumberText.lambda(fit.lambda()));
        zeros.setText(
                getTranslation("sparsity.zeros.of", fit.zeros(), fit.weights().size()));
        norm1.setText(NumberText.of(fit.weights().norm1()));
        norm2.setText(NumberText.of(fit.weights().norm2()));
        training.setText(NumberText.of(found.errors().training()));
        validation.setText(NumberText.of(found.errors().validation()));
        kkt.setText(getTranslation(
                fit.converged() ? "sparsity.kkt.exact" : "sparsity.kkt.inexact", NumberText.of(fit.kktResidual(), 2)));
    }
}
