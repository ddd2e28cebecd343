package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.function.Function;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.Comparison;
import org.lambdalab.ui.NumberText;

/** One penalty of the sparsity comparison: its bars and its numbers. */
final class PenaltyColumn extends Composite<Div> {

    private final LabState state;
    private final PenaltyKind kind;

    PenaltyColumn(LabState state, PenaltyKind kind) {
        this.state = state;
        this.kind = kind;
        DescriptionList numbers = new DescriptionList();
        add(numbers, "lambda", found -> NumberText.lambda(found.fit().lambda()));
        add(
                numbers,
                "zeros",
                found -> getTranslation(
                        "sparsity.zeros.of",
                        found.zeros(),
                        found.fit().weights().size()));
        add(numbers, "norm1", found -> NumberText.of(found.fit().weights().norm1()));
        add(numbers, "norm2", found -> NumberText.of(found.fit().weights().norm2()));
        add(numbers, "training", found -> NumberText.of(found.errors().training()));
        add(numbers, "validation", found -> NumberText.of(found.errors().validation()));
        add(
                numbers,
                "kkt",
                found -> getTranslation(
                        found.fit().converged() ? "sparsity.kkt.exact" : "sparsity.kkt.inexact",
                        NumberText.of(found.fit().kktResidual(), 2)));
        getContent().setId("sparsity-" + kind.id());
        getContent().addClassName("penalty");
        getContent().getStyle().set("--penalty", "var(" + LabChart.color(kind) + ")");
        getContent().add(new SparsityChart(state, kind), numbers);
    }

    private void add(DescriptionList numbers, String key, Function<Comparison, String> number) {
        Span value = new Span();
        value.addClassName(key);
        value.bindText(comparison().map(number::apply));
        DescriptionList.Description description = new DescriptionList.Description(value);
        numbers.add(new Div(new DescriptionList.Term(getTranslation("sparsity." + key)), description));
    }

    private Signal<Comparison> comparison() {
        return state.findings().map(found -> found.comparison(kind));
    }
}
