package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.lambdalab.lab.Errors;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.PenaltyKind;
import org.lambdalab.ui.Figures;

/** What is to be seen, in one sentence; screen readers hear it once it has come to rest. */
final class FindingsSentence extends Composite<Paragraph> {

    /** While busy, a live region keeps silent; it speaks when nothing has changed for this long. */
    private static final int REST_MILLIS = 700;

    FindingsSentence(LabState state) {
        getContent().setId("findings");
        getContent().addClassName("findings");
        getContent().getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        Signal.effect(this, () -> show(state.findings().get()));
    }

    private void show(Findings found) {
        String sentence = sentence(found);
        if (!sentence.equals(getContent().getText())) {
            getContent().setText(sentence);
            getContent()
                    .getElement()
                    .executeJs(
                            "this.setAttribute('aria-busy', 'true'); clearTimeout(this.rest);"
                                    + "this.rest = setTimeout(() => this.setAttribute('aria-busy', 'false'), $0)",
                            REST_MILLIS);
        }
    }

    private String sentence(Findings found) {
        Errors errors = found.errors();
        String numbers = getTranslation(
                errors.hasValidation() ? "findings.errors" : "findings.training-error",
                Figures.of(errors.training()),
                Figures.of(errors.validation()));
        return subject(found) + numbers + verdict(found);
    }

    private String subject(Findings found) {
        int weights = found.fit().weights().size();
        return found.experiment().model().penalty() == PenaltyKind.NONE
                ? getTranslation("findings.none", weights)
                : getTranslation(
                        "findings.zeros",
                        Figures.lambda(found.experiment().model().lambda()),
                        found.zeros(),
                        weights);
    }

    private String verdict(Findings found) {
        return switch (found.verdict()) {
            case UNKNOWN -> getTranslation("verdict.unknown");
            case NEAR_BEST -> getTranslation("verdict.near-best", heldOut(found));
            case OVERFIT_BY_LAMBDA, UNDERFIT_BY_LAMBDA ->
                getTranslation(
                        key(found),
                        Figures.of(found.byLambda().best(), 2),
                        Figures.of(found.byLambda().lowestValidation()));
            case OVERFIT_BY_DEGREE, UNDERFIT_BY_DEGREE ->
                getTranslation(
                        key(found),
                        (int) found.byDegree().best(),
                        Figures.of(found.byDegree().lowestValidation()));
        };
    }

    private static int heldOut(Findings found) {
        return found.observations().split().validationRows().size();
    }

    private static String key(Findings found) {
        return switch (found.verdict()) {
            case OVERFIT_BY_LAMBDA -> "verdict.overfit-by-lambda";
            case UNDERFIT_BY_LAMBDA -> "verdict.underfit-by-lambda";
            case OVERFIT_BY_DEGREE -> "verdict.overfit-by-degree";
            case UNDERFIT_BY_DEGREE -> "verdict.underfit-by-degree";
            case UNKNOWN, NEAR_BEST -> throw new IllegalArgumentException("no curve speaks for this verdict");
        };
    }
}
