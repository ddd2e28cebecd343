package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.Findings;
import org.lambdalab.regression.Objective;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LabState;

/** The objective with its live numbers: loss + λ × penalty = J, or the loss alone, and the certificate of the fit. */
final class ObjectivePanel extends Composite<Div> {

    private final Span symbols = new Span();
    private final Span loss = number("objective-loss");
    private final Span lambda = number("objective-lambda");
    private final Span penalty = number("objective-penalty");
    private final Span total = number("objective-total");
    private final Span certificate = new Span();
    private final Span parameters = new Span();

    ObjectivePanel(LabState state) {
        getContent().setId("objective");
        getContent().addClassName("objective");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("objective.label"));
        symbols.addClassName("symbols");
        Div numbers = new Div(named(loss, "objective.loss"), penalised(state));
        numbers.addClassName("numbers");
        certificate.setId("certificate");
        certificate.addClassName("hint");
        parameters.addClassName("hint");
        getContent().add(symbols, numbers, certificate, parameters);
        state.show(this, this::show);
    }

    /** What a penalty adds to the loss. */
    private Span penalised(LabState state) {
        Span addition = new Span(
                sign("+"),
                named(lambda, "objective.lambda"),
                sign("×"),
                named(penalty, "objective.penalty"),
                sign("="),
                named(total, "objective.total"));
        addition.addClassName("addition");
        addition.bindVisible(state.model(model -> model.penalty().isPenalty()));
        return addition;
    }

    private void show(Findings found) {
        Objective objective = found.fit().objective();
        PenaltyKind kind = found.experiment().model().penalty();
        symbols.setText(getTranslation("objective.formula." + kind.id()));
        loss.setText(NumberText.of(objective.loss()));
        lambda.setText(NumberText.lambda(objective.lambda()));
        penalty.setText(NumberText.of(objective.penalty()));
        total.setText(NumberText.of(objective.value()));
        certificate.setText(getTranslation(
                found.fit().converged() ? "objective.exact" : "objective.inexact",
                NumberText.of(found.fit().kktResidual(), 2),
                NumberText.of(found.fit().kktTolerance(), 2)));
        parameters.setText(
                getTranslation("objective.parameters", NumberText.of(found.fit().degreesOfFreedom())));
    }

    private static Span number(String id) {
        Span number = new Span();
        number.setId(id);
        number.addClassName("number");
        return number;
    }

    private static Span sign(String sign) {
        Span span = new Span(sign);
        span.addClassName("sign");
        return span;
    }

    private Span named(Span number, String key) {
        Span name = new Span(getTranslation(key));
        name.addClassName("name");
        Span pair = new Span(number, name);
        pair.addClassName("term");
        return pair;
    }
}
