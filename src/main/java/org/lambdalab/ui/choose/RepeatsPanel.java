package org.lambdalab.ui.choose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.Repeats;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.LambdaRange;
import org.lambdalab.lab.RepeatFindings;
import org.lambdalab.lab.RepeatFindings.Tally;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Range;
import org.lambdalab.ui.controls.WholeNumberField;
import org.lambdalab.ui.help.Term;

/** Repeated cross-validation: how much of the choice the split alone decides. Without a penalty there is none. */
final class RepeatsPanel extends ExhibitPanel<RepeatsPanel.Question, Optional<RepeatFindings>> {

    private final RepeatChart min = new RepeatChart("repeats-min-chart", "choose.repeats.min", this::take);
    private final RepeatChart oneSe = new RepeatChart("repeats-1se-chart", "choose.repeats.1se", this::take);
    private final Paragraph finding = new Paragraph();
    private final Button takeMin = takeButton("take-repeats-min");
    private final Button takeOneSe = takeButton("take-repeats-1se");
    private final Div found = new Div();
    private double lambdaMin;
    private double lambdaOneSe;

    /** The repeats are the same at every λ. */
    record Question(Experiment atNoLambda, int folds, Repeats repeats) {}

    RepeatsPanel(Situation situation) {
        super(situation, Exhibit.REPEATS);
        finding.setId("repeats-finding");
        takeMin.addClickListener(click -> take(lambdaMin));
        takeOneSe.addClickListener(click -> take(lambdaOneSe));
        WholeNumberField count = new WholeNumberField(
                "repeats",
                "choose.repeats",
                Repeats.MIN_COUNT,
                Repeats.MAX_COUNT,
                value -> situation.choice().edit(choice -> choice.withRepeats(new Repeats(value))));
        situation.choice().follow(Choice::repeats, now -> count.show(now.count()));
        Div settings = new Div(count);
        settings.addClassName("exhibit-settings");
        Div proposals = new Div(takeMin, takeOneSe);
        proposals.addClassNames("exhibit-settings", "exhibit-found");
        Paragraph warning = new Paragraph(getTranslation(key("warning")));
        warning.setId("repeats-warning");
        found.addClassName("exhibit-body");
        // Nothing of it is on the page before there is an answer that has it.
        found.setVisible(false);
        found.add(min, oneSe, proposals, warning);
        place(settings, finding, found);
        explain(Term.CROSS_VALIDATION, Term.LAMBDA_MIN, Term.STANDARD_ERROR);
    }

    @Override
    Question question(Experiment experiment, Choice choice) {
        return new Question(atNoLambda(experiment), choice.folds().count(), choice.repeats());
    }

    @Override
    Optional<RepeatFindings> answer(Question question, Progress progress) throws UnreadableData {
        return question.atNoLambda().model().penalty().isPenalty()
                ? Optional.of(RepeatFindings.of(
                        question.atNoLambda(),
                        Choice.DEFAULT.folds().withCount(question.folds()),
                        question.repeats(),
                        progress))
                : Optional.empty();
    }

    @Override
    void show(Optional<RepeatFindings> answer, Experiment experiment, Choice choice) {
        found.setVisible(answer.isPresent());
        finding.setText(answer.map(this::sentence).orElseGet(() -> getTranslation("choose.folds.unpenalised")));
        answer.ifPresent(repeats -> show(repeats, experiment.model().effectiveLambda()));
    }

    private String sentence(RepeatFindings repeats) {
        Tally ofMin = repeats.lambdaMin();
        Tally ofOneSe = repeats.lambdaOneSe();
        return getTranslation(
                key("finding"),
                repeats.repeats(),
                repeats.folds(),
                NumberText.lambda(ofMin.least()),
                NumberText.lambda(ofMin.greatest()),
                NumberText.lambda(ofOneSe.least()),
                NumberText.lambda(ofOneSe.greatest()),
                isAtAnEnd(ofMin) ? getTranslation(key("end")) : "");
    }

    private static boolean isAtAnEnd(Tally tally) {
        Vector falling = tally.lambdas();
        return tally.greatest() == falling.get(0) || tally.least() == falling.get(falling.size() - 1);
    }

    private void show(RepeatFindings repeats, double present) {
        Tally ofMin = repeats.lambdaMin();
        Tally ofOneSe = repeats.lambdaOneSe();
        lambdaMin = ofMin.mostOften();
        lambdaOneSe = ofOneSe.mostOften();
        takeMin.setText(getTranslation(key("take-min"), NumberText.lambda(lambdaMin), ofMin.most()));
        takeOneSe.setText(getTranslation(key("take-1se"), NumberText.lambda(lambdaOneSe), ofOneSe.most()));
        LambdaRange range = situation().lab().findings().orElseThrow().path().lambdaRange();
        Range decades = RepeatChart.decades(ofMin.least(), ofMin.greatest(), ofOneSe.least(), ofOneSe.greatest());
        min.show(ofMin, decades, range, present);
        oneSe.show(ofOneSe, decades, range, present);
    }
}
