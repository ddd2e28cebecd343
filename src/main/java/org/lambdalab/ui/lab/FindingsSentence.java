package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import org.lambdalab.lab.ErrorCurve;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Verdict;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LabState;

/** What is to be seen, in one sentence; screen readers hear it once it has come to rest. */
final class FindingsSentence extends Composite<Paragraph> {

    private final Text text = new Text("");

    FindingsSentence(LabState state) {
        getContent().add(text);
        getContent().setId("findings");
        getContent().addClassName("findings");
        getContent().getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        state.show(this::show);
    }

    private void show(Findings found) {
        String sentence = sentence(found);
        if (!sentence.equals(text.getText())) {
            text.setText(sentence);
            getContent().getElement().executeJs("lambdaLab.speakAtRest(this)");
        }
    }

    /** Every sentence is one pattern, so that each can be turned as another language wants it. */
    private String sentence(Findings found) {
        boolean byDegree = isByDegree(found);
        ErrorCurve judged = byDegree ? found.byDegree() : found.path().byLambda();
        return getTranslation(
                (LabChart.isPenalised(found) ? "findings.penalised." : "findings.none.") + finding(found),
                NumberText.lambda(found.experiment().model().lambda()),
                found.fit().zeros(),
                found.fit().weights().size(),
                NumberText.of(found.errors().training()),
                NumberText.of(found.errors().validation()),
                byDegree ? Integer.toString((int) judged.best()) : NumberText.of(judged.best(), 2),
                NumberText.of(judged.lowestValidation()),
                NumberText.of(judged.standardError(), 2));
    }

    /** Whether the verdict speaks of the degree rather than of λ. */
    private static boolean isByDegree(Findings found) {
        return !LabChart.isPenalised(found)
                || found.verdict() == Verdict.OVERFIT_BY_DEGREE
                || found.verdict() == Verdict.UNDERFIT_BY_DEGREE;
    }

    private static String finding(Findings found) {
        return switch (found.verdict()) {
            case UNKNOWN -> found.errors().hasValidation() ? "one-held-out" : "nothing-held-out";
            case NEAR_BEST -> "near-best";
            case OVERFIT_BY_LAMBDA -> "overfit-by-lambda";
            case UNDERFIT_BY_LAMBDA -> "underfit-by-lambda";
            case OVERFIT_BY_DEGREE -> "overfit-by-degree";
            case UNDERFIT_BY_DEGREE -> "underfit-by-degree";
        };
    }
}
