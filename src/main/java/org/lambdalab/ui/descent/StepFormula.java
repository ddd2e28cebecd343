package org.lambdalab.ui.descent;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.lambdalab.descent.PenaltyCurve;
import org.lambdalab.descent.Rule;
import org.lambdalab.descent.Step;
import org.lambdalab.experiment.Descent;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.lab.DescentMethod;
import org.lambdalab.lab.DescentTrack;
import org.lambdalab.ui.NumberText;

/** The present step of each method: its formula, and the same with its numbers. */
final class StepFormula extends Composite<Div> {

    StepFormula(DescentState state) {
        getContent().setId("step-formula");
        getContent().addClassName("step-formula");
        state.show(this::show);
    }

    private void show(DescentFindings found) {
        getContent().removeAll();
        boolean loss = found.question().ground().hasLoss();
        for (DescentTrack track : found.tracks()) {
            Div entry = new Div(line(
                    "name", getTranslation("descent.method." + track.method().id())));
            entry.addClassName("of-" + track.method().id());
            entry.add(line("symbols", symbols(track, loss)));
            if (track.isLost(found.question().step())) {
                entry.add(line("numbers", getTranslation("descent.lost")));
            } else {
                for (int weight = 0; weight < track.weights(); weight++) {
                    entry.add(line("numbers", numbers(found, track, weight)));
                }
            }
            getContent().add(entry);
        }
        getContent().add(new Paragraph(words(found.question())));
    }

    /** What its letters mean. */
    private String words(Descent question) {
        Descent.Ground ground = question.ground();
        String words = getTranslation(
                "descent.formula.words." + (ground.twoWeights() ? "two" : ground.loss() ? "one" : "alone"));
        return question.momentum() > 0 ? getTranslation("descent.formula.words.momentum", words) : words;
    }

    private static Span line(String name, String text) {
        Span line = new Span(text);
        line.addClassName(name);
        return line;
    }

    private String symbols(DescentTrack track, boolean loss) {
        Rule rule = track.walk().rule();
        return getTranslation(
                key(track.method(), loss) + ".symbols",
                rule.momentum() > 0 ? getTranslation("descent.formula.momentum") : "",
                factor(rule.curve()));
    }

    /** What stands before λw where the square counts whole. */
    private static String factor(PenaltyCurve curve) {
        return curve.square() == PenaltyCurve.WHOLE ? "2" : "";
    }

    private static String key(DescentMethod method, boolean loss) {
        return "descent.formula." + method.id() + (loss ? ".loss" : ".alone");
    }

    private String numbers(DescentFindings found, DescentTrack track, int weight) {
        int number = found.question().step();
        Step step = track.step(number);
        Rule rule = track.walk().rule();
        double at = step.at().get(weight);
        String name = track.weights() == 1 ? "w" : getTranslation("plane.weight." + (weight + 1));
        return getTranslation(
                key(track.method(), found.question().ground().hasLoss()) + ".numbers",
                getTranslation("descent.formula.after", name, Integer.toString(number + 1)),
                NumberText.of(at),
                NumberText.factor(rule.rate()),
                WeightText.signed(step.loss().get(weight)),
                NumberText.lambda(rule.lambda()),
                momentum(rule, step, weight),
                NumberText.of(step.next().get(weight)),
                product(rule.curve()),
                NumberText.factor(rule.curve().penalty().l1Ratio()),
                at < 0 ? "(−1)" : at > 0 ? "1" : "0",
                WeightText.signed(at));
    }

    private String momentum(Rule rule, Step step, int weight) {
        return rule.momentum() > 0
                ? getTranslation(
                        "descent.formula.momentum-number",
                        WeightText.signed(step.momentum().get(weight)))
                : "";
    }

    /** What stands before λw, with its sign of multiplication. */
    private static String product(PenaltyCurve curve) {
        return curve.curvature() == 1 ? "" : NumberText.factor(curve.curvature()) + " × ";
    }
}
