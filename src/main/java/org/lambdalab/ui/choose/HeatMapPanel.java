package org.lambdalab.ui.choose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.HeatMapFindings;
import org.lambdalab.lab.LeastError;
import org.lambdalab.selection.DegreeLambdaErrors;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.help.Term;

/** Degree and λ chosen together: a map of the error. Without a penalty there is no λ to choose. */
final class HeatMapPanel extends ExhibitPanel<HeatMapPanel.Question, Optional<HeatMapFindings>> {

    private final HeatMapChart map = new HeatMapChart(this::go);
    private final Paragraph finding = new Paragraph();
    private final Button takeBest = takeButton("take-best");
    private final Div found = new Div();
    private @Nullable HeatMapFindings shown;

    /** The map is the same at every degree and λ. */
    record Question(Experiment anywhere, int folds) {}

    HeatMapPanel(Situation situation) {
        super(situation, Exhibit.HEAT_MAP);
        finding.setId("heat-map-finding");
        takeBest.addClickListener(click -> {
            if (shown != null) {
                go(shown.errors().bestDegree(), shown.errors().bestLambda());
            }
        });
        Div proposals = new Div(takeBest);
        proposals.addClassNames("exhibit-settings", "exhibit-found");
        Paragraph warning = new Paragraph(getTranslation(key("warning")));
        found.addClassName("exhibit-body");
        // Nothing of it is on the page before there is an answer that has it.
        found.setVisible(false);
        found.add(map, proposals, warning);
        place(finding, found);
        explain(Term.DEGREE, Term.LAMBDA, Term.HELD_OUT, Term.CROSS_VALIDATION, Term.MSE);
    }

    private void go(int cell) {
        if (shown != null && cell >= 0 && cell < shown.cells()) {
            go(shown.degree(cell), shown.lambda(cell));
        }
    }

    private void go(int degree, double lambda) {
        if (isBehind()) {
            return;
        }
        situation()
                .lab()
                .edit(experiment -> experiment.withModel(
                        experiment.model().withDegree(degree).withLambda(lambda)));
    }

    @Override
    Question question(Experiment experiment, Choice choice) {
        // Whether folds judge is what the map is of.
        return new Question(
                atNoLambda(experiment)
                        .withModel(experiment.model().withLambda(0).withDegree(1))
                        .withCrossValidation(experiment.crossValidation()),
                choice.folds().count());
    }

    @Override
    Optional<HeatMapFindings> answer(Question question, Progress progress) throws UnreadableData {
        return question.anywhere().model().penalty().isPenalty()
                ? Optional.of(HeatMapFindings.of(
                        question.anywhere(), Choice.DEFAULT.folds().withCount(question.folds()), progress))
                : Optional.empty();
    }

    @Override
    void forget() {
        shown = null;
    }

    @Override
    void show(Optional<HeatMapFindings> answer, Experiment experiment, Choice choice) {
        shown = answer.orElse(null);
        found.setVisible(answer.isPresent());
        if (shown == null) {
            finding.setText(getTranslation("choose.folds.unpenalised"));
            return;
        }
        int degree = shown.errors().bestDegree();
        String lambda = NumberText.lambda(shown.errors().bestLambda());
        finding.setText(getTranslation(
                        key("finding"),
                        getTranslation(key(shown.byFolds() ? "by-folds" : "by-validation")),
                        NumberText.of(shown.errors().least()),
                        degree,
                        lambda,
                        experiment.model().degree(),
                        NumberText.lambda(experiment.model().lambda()),
                        caution(LeastError.of(
                                shown.errors().lambdas(),
                                shown.errors().errors().get(degree - 1),
                                DegreeLambdaErrors.ROUNDING)),
                        degree == Model.MAX_DEGREE ? getTranslation(key("highest-degree")) : "")
                .strip());
        takeBest.setText(getTranslation(key("take"), degree, lambda));
        map.show(shown, experiment.model());
    }
}
