package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.ErrorCurve;
import org.lambdalab.lab.Errors;
import org.lambdalab.lab.Findings;
import org.lambdalab.ui.NumberText;

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
                NumberText.of(errors.training()),
                NumberText.of(errors.validation()));
        return subject(found) + numbers + verdict(found);
    }

    private String subject(Findings found) {
        int weights = found.fit().weights().size();
        return found.experiment().model().penalty() == PenaltyKind.NONE
                ? getTranslation("findings.none", weights)
                : getTranslation(
                        "findings.zeros",
                        NumberText.lambda(found.experiment().model().lambda()),
                        found.zeros(),
                        weights);
    }

    private String verdict(Findings found) {
        return switch (found.verdict()) {
            case UNKNOWN -> getTranslation("verdict.unknown", heldOut(found));
            case NEAR_BEST ->
                found.experiment().model().penalty() == PenaltyKind.NONE
                        ? verdict("verdict.near-best-degree", found.byDegree(), "")
                        : verdict("verdict.near-best-lambda", found.byLambda(), "");
            case OVERFIT_BY_LAMBDA -> byLambda("verdict.overfit-by-lambda", found.byLambda());
            case UNDERFIT_BY_LAMBDA -> byLambda("verdict.underfit-by-lambda", found.byLambda());
            case OVERFIT_BY_DEGREE -> byDegree("verdict.overfit-by-degree", found.byDegree());
            case UNDERFIT_BY_DEGREE -> byDegree("verdict.underfit-by-degree", found.byDegree());
        };
    }

    private String byLambda(String key, ErrorCurve curve) {
        return verdict(key, curve, NumberText.of(curve.best(), 2));
    }

    private String byDegree(String key, ErrorCurve curve) {
        return verdict(key, curve, (int) curve.best());
    }

    private String verdict(String key, ErrorCurve curve, Object best) {
        return getTranslation(
                key, best, NumberText.of(curve.lowestValidation()), NumberText.of(curve.standardError(), 2));
    }

    private static int heldOut(Findings found) {
        return found.observations().split().validationRows().size();
    }
}
