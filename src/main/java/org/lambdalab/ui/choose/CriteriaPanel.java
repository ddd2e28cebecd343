package org.lambdalab.ui.choose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.CriteriaFindings;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.help.Term;

/** AIC and BIC beside cross-validation. Without a penalty there is no λ to choose by them. */
final class CriteriaPanel extends ExhibitPanel<CriteriaPanel.Question, Optional<CriteriaFindings>> {

    private final CriteriaChart curves = new CriteriaChart();
    private final CriteriaErrorChart errors = new CriteriaErrorChart();
    private final Paragraph finding = new Paragraph();
    private final Paragraph unknown = new Paragraph();
    private final Div found = new Div();
    private final Proposal aic = new Proposal("aic");
    private final Proposal bic = new Proposal("bic");
    private final Proposal cv = new Proposal("cv");

    /** The criteria are the same at every λ. */
    record Question(Experiment atNoLambda, int folds) {}

    /** A λ that one of them proposes, as a button that takes it. */
    private final class Proposal {

        private final String id;
        private final Button button;
        private double lambda;

        Proposal(String id) {
            this.id = id;
            button = takeButton("take-" + id);
            button.addClickListener(click -> take(lambda));
        }

        void show(OptionalDouble proposed, CriteriaFindings findings) {
            button.setVisible(proposed.isPresent());
            proposed.ifPresent(value -> {
                lambda = value;
                button.setText(getTranslation(
                        key("take." + id),
                        NumberText.lambda(value),
                        NumberText.factor(findings.degreesOfFreedom(value))));
            });
        }
    }

    CriteriaPanel(Situation situation) {
        super(situation, Exhibit.CRITERIA);
        finding.setId("criteria-finding");
        unknown.setId("criteria-unknown");
        Div proposals = new Div(aic.button, bic.button, cv.button);
        proposals.addClassNames("exhibit-settings", "exhibit-found");
        Paragraph formula = new Paragraph(getTranslation(key("formula")));
        found.addClassName("exhibit-body");
        // Nothing of it is on the page before there is an answer that has it.
        found.setVisible(false);
        found.add(proposals, unknown, curves, errors, formula);
        place(finding, found);
        explain(Term.INFORMATION_CRITERIA, Term.EFFECTIVE_PARAMETERS, Term.CROSS_VALIDATION, Term.MSE);
    }

    @Override
    Question question(Experiment experiment, Choice choice) {
        return new Question(atNoLambda(experiment), choice.folds().count());
    }

    @Override
    Optional<CriteriaFindings> answer(Question question, Progress progress) throws UnreadableData {
        return question.atNoLambda().model().penalty().isPenalty()
                ? Optional.of(CriteriaFindings.of(
                        question.atNoLambda(), Choice.DEFAULT.folds().withCount(question.folds()), progress))
                : Optional.empty();
    }

    @Override
    void show(Optional<CriteriaFindings> answer, Experiment experiment, Choice choice) {
        found.setVisible(answer.isPresent());
        finding.setText(answer.map(this::sentence).orElseGet(() -> getTranslation("choose.folds.unpenalised")));
        answer.ifPresent(findings -> show(findings, experiment.model().effectiveLambda()));
    }

    private void show(CriteriaFindings findings, double present) {
        aic.show(findings.criteria().lambdaOfLeastAic(), findings);
        bic.show(findings.criteria().lambdaOfLeastBic(), findings);
        cv.show(OptionalDouble.of(findings.validation().lambdaMin()), findings);
        unknown.setText(whyUnknown(findings));
        unknown.setVisible(!unknown.getText().isEmpty());
        // Of a λ off the scale nobody has counted the degrees of freedom.
        List<Annotation> here = findings.spans(present)
                ? List.of(Annotation.verticalLine(
                        findings.degreesOfFreedomNear(present), getTranslation("chart.here"), "--chart-fit"))
                : List.of();
        curves.show(findings, here);
        errors.show(findings, here);
    }

    private String whyUnknown(CriteriaFindings findings) {
        if (findings.areAllYEqual()) {
            return getTranslation(key("equal-y"));
        }
        OptionalDouble upTo = findings.nearlyExactUpTo();
        return upTo.isPresent() ? getTranslation(key("nearly-exact"), NumberText.lambda(upTo.getAsDouble())) : "";
    }

    private String sentence(CriteriaFindings findings) {
        OptionalDouble byAic = findings.criteria().lambdaOfLeastAic();
        OptionalDouble byBic = findings.criteria().lambdaOfLeastBic();
        if (byAic.isEmpty() || byBic.isEmpty()) {
            return getTranslation(
                    key("none"), NumberText.lambda(findings.validation().lambdaMin()));
        }
        double least = byAic.getAsDouble();
        boolean agree = findings.agree();
        return getTranslation(
                key(agree ? "agree" : "disagree." + apart(findings, least, byBic.getAsDouble())),
                described(findings, least),
                described(findings, byBic.getAsDouble()),
                described(findings, findings.validation().lambdaMin()),
                NumberText.of(Math.log(findings.rows())),
                findings.rows(),
                reason(findings, least)
                        + (findings.isLowest(Math.min(least, byBic.getAsDouble()))
                                ? " " + getTranslation(key("edge"))
                                : ""));
    }

    /** Which of the three has fewer or more degrees of freedom than the others: one of them, or each. */
    private static String apart(CriteriaFindings findings, double aic, double bic) {
        double cv = findings.validation().lambdaMin();
        if (findings.areAlike(aic, bic)) {
            return "cv";
        }
        if (findings.areAlike(bic, cv)) {
            return "aic";
        }
        return findings.areAlike(aic, cv) ? "bic" : "all";
    }

    /** What AIC is not to be trusted for here, if anything. */
    private String reason(CriteriaFindings findings, double least) {
        if (findings.isBesideNearlyExact(least)) {
            return getTranslation(key("without-end"));
        }
        return findings.areRowsFew(least) ? getTranslation(key("few-rows"), findings.rows()) : "";
    }

    private String described(CriteriaFindings findings, double lambda) {
        return getTranslation(
                key("at"), NumberText.lambda(lambda), NumberText.factor(findings.degreesOfFreedom(lambda)));
    }
}
