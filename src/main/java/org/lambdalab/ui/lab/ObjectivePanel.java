package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.Findings;
import org.lambdalab.regression.Objective;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** The objective with its live numbers: loss + λ × penalty = J, or the loss alone, and the certificate of the fit. */
final class ObjectivePanel extends Composite<Div> {

    // Texts of their own: whoever sets the text of a span makes a new node of it at every step.
    private final Text symbols = new Text("");
    private final Text loss = new Text("");
    private final Text lambda = new Text("");
    private final Text penalty = new Text("");
    private final Text total = new Text("");
    private final Text exactness = new Text("");
    private final Text residual = new Text("");
    private final Text parameters = new Text("");

    private final Span addition = penalised();

    ObjectivePanel(LabState state) {
        getContent().setId("objective");
        getContent().addClassName("objective");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("objective.label"));
        Div numbers = new Div(named("loss", loss), addition);
        numbers.addClassName("numbers");
        Span formula = line("symbols", symbols);
        formula.add(new HelpButton(Term.OBJECTIVE));
        getContent().add(formula, numbers, certificate());
        state.show(this::show);
    }

    /** What a penalty adds to the loss. */
    private Span penalised() {
        Span addition = new Span(
                sign("+"),
                named("lambda", lambda),
                sign("×"),
                named("penalty", penalty),
                sign("="),
                named("total", total));
        addition.addClassName("addition");
        return addition;
    }

    /** In sight is whether the fit is exact; by how much, and how many parameters it is worth, is for who asks. */
    private NativeDetails certificate() {
        Span kkt = line("hint", residual);
        kkt.setId("kkt-residual");
        kkt.add(new HelpButton(Term.KKT_RESIDUAL));
        Span effective = line("hint", parameters);
        effective.add(new HelpButton(Term.EFFECTIVE_PARAMETERS));
        NativeDetails certificate = new NativeDetails(new Span(exactness), new Div(kkt, effective));
        certificate.setId("certificate");
        certificate.addClassNames("certificate", "hint");
        return certificate;
    }

    private void show(Findings found) {
        Objective objective = found.fit().objective();
        PenaltyKind kind = found.experiment().model().penalty();
        addition.setVisible(kind.isPenalty());
        symbols.setText(getTranslation("objective.formula." + kind.id()));
        loss.setText(ErrorText.of(objective.loss(), found));
        lambda.setText(NumberText.lambda(objective.lambda()));
        penalty.setText(NumberText.of(objective.penalty()));
        total.setText(ErrorText.of(objective.value(), found));
        exactness.setText(getTranslation(found.fit().converged() ? "objective.exact" : "objective.inexact"));
        residual.setText(getTranslation(
                "objective.residual",
                NumberText.of(found.fit().kktResidual(), 2),
                NumberText.of(found.fit().kktTolerance(), 2)));
        parameters.setText(
                getTranslation("objective.parameters", NumberText.of(found.fit().degreesOfFreedom())));
    }

    private static Span line(String className, Text text) {
        Span line = new Span(text);
        line.addClassName(className);
        return line;
    }

    private static Span sign(String sign) {
        Span span = new Span(sign);
        span.addClassName("sign");
        return span;
    }

    private Span named(String part, Text text) {
        Span number = line("number", text);
        number.setId("objective-" + part);
        Span name = new Span(getTranslation("objective." + part));
        name.addClassName("name");
        Span pair = new Span(number, name);
        pair.addClassName("term");
        return pair;
    }
}
