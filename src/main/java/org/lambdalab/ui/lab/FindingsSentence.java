package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Verdict;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.LiveSentence;

/** The errors of the fit, and how it stands among others. */
final class FindingsSentence extends Composite<LiveSentence> {

    private final LabState state;
    private boolean tellsVerdict = true;

    FindingsSentence(LabState state) {
        this.state = state;
        state.show(this::say);
    }

    /** Whether it says what would do better: somebody may be asked to find that. */
    void tellVerdict(boolean told) {
        if (told != tellsVerdict) {
            tellsVerdict = told;
            state.findings().ifPresent(this::say);
        }
    }

    private void say(Findings found) {
        getContent().say(tellsVerdict ? sentences(found) : numbers(found));
    }

    /** Two sentences, each one pattern, so that each can be turned as another language wants it. */
    private String sentences(Findings found) {
        return getTranslation("findings.sentences", numbers(found), verdict(found));
    }

    /** The fit's own numbers, that of the error that decides first. */
    private String numbers(Findings found) {
        return getTranslation(
                (LabChart.isPenalised(found) ? "findings.penalised." : "findings.none.") + errors(found),
                NumberText.lambda(found.experiment().model().lambda()),
                found.fit().zeros(),
                found.fit().weights().size(),
                ErrorText.of(found.errors().training(), found),
                ErrorText.of(found.errors().validation(), found),
                ErrorText.of(found.verdict().error(), found));
    }

    private static String errors(Findings found) {
        if (found.byDegree().isCrossValidated()) {
            return "cross-validation";
        }
        return found.errors().hasValidation() ? "validation" : "training";
    }

    private String verdict(Findings found) {
        Verdict verdict = found.verdict();
        return getTranslation(
                key(found),
                place(verdict, verdict.best()),
                NumberText.of(verdict.difference(), 2),
                NumberText.of(verdict.noise(), 2),
                found.byDegree().noise().count(),
                place(verdict, verdict.simplest()),
                ErrorText.of(verdict.lowest(), found));
    }

    private static String place(Verdict verdict, double place) {
        return verdict.byDegree() ? Integer.toString((int) place) : NumberText.of(place, 2);
    }

    private static String key(Findings found) {
        Verdict verdict = found.verdict();
        String of = verdict.byDegree() ? "degree." : "lambda.";
        String judges = found.byDegree().isCrossValidated() ? "folds" : "rows";
        return switch (verdict.standing()) {
            case UNKNOWN -> unknown(found);
            case NEAR_BEST ->
                verdict.isSimplerAsGood() && found.fit().nonZero() > 0
                        ? "findings.simpler-as-good." + of + judges
                        : "findings.near-best." + of + judges;
            case UNTOLD -> "findings.untold." + of + judges;
            case DISPUTED -> "findings.disputed." + of + judges;
            case OVERFIT -> "findings.overfit." + of + judges;
            case UNDERFIT -> "findings.underfit." + of + judges;
        };
    }

    private static String unknown(Findings found) {
        if (found.byDegree().isCrossValidated()) {
            return "findings.few-folds";
        }
        if (found.experiment().crossValidation()) {
            return "findings.no-folds";
        }
        return found.errors().hasValidation() ? "findings.few-rows" : "findings.nothing-held-out";
    }
}
