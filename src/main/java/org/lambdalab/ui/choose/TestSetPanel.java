package org.lambdalab.ui.choose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.TestSet;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.TestSetFindings;
import org.lambdalab.selection.Peeking;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.QuestionCheckbox;
import org.lambdalab.ui.controls.QuestionSlider;
import org.lambdalab.ui.help.Term;

/** A test set that stays closed until it is opened, how often it was, and what choosing by it does. */
final class TestSetPanel extends ExhibitPanel<TestSetPanel.Question, TestSetFindings> {

    /** What one click seals. */
    private static final double USUAL_SHARE = 0.2;

    private final TestSetChart chart = new TestSetChart();
    private final Paragraph parts = new Paragraph();
    private final Paragraph seen = new Paragraph();
    private final Paragraph repeated = new Paragraph();
    private final Button seal = new Button(
            getTranslation("choose.test-set.seal", Math.round(100 * USUAL_SHARE)),
            click -> situation().lab().edit(experiment -> experiment.withTestShare(USUAL_SHARE)));
    private final Button open = new Button("", click -> look());
    private final Button chosen = takeButton("take-validated");
    private final LooksTable looksTable = new LooksTable();
    private final PeekingTable peekingTable = new PeekingTable();
    private final Checkbox repeat;
    private final Looks looks = Looks.ofSession();
    private double best;

    /** Errors at every λ are found at once; the test error only of what is looked at. */
    record Question(Experiment.Data data, Model atNoLambda, boolean repeated) {}

    TestSetPanel(Situation situation) {
        super(situation, Exhibit.TEST_SET);
        parts.setId("test-set-parts");
        seen.setId("test-set-seen");
        seen.getElement().setAttribute("role", "status");
        repeated.setId("peeking-finding");
        seal.setId("seal-rows");
        seal.addThemeVariants(ButtonVariant.PRIMARY);
        open.setId("open-test-set");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        chosen.addClickListener(click -> take(best));
        repeat = new QuestionCheckbox<>(
                situation.choice(),
                "repeat-peeking",
                "choose.repeat-peeking",
                choice -> choice.testSet().repeated(),
                (choice, value) -> choice.withTestSet(new TestSet(value)));
        Div acts = new Div(seal, chosen, open);
        acts.addClassName("exhibit-settings");
        place(parts, share(), acts, seen, chart, looksTable, repeat, repeated, peekingTable);
        explain(Term.TEST_SET, Term.HELD_OUT, Term.MSE, Term.STANDARD_ERROR, Term.OVERFITTING);
        Signal.effect(this, () -> {
            looks.all().get();
            showAgain();
        });
    }

    private QuestionSlider<Experiment> share() {
        QuestionSlider<Experiment> share = new QuestionSlider<>(
                situation().lab(),
                "test-share",
                "data.test-share",
                0,
                Experiment.MAX_TEST_SHARE,
                20,
                Experiment::testShare,
                Experiment::withTestShare,
                value -> getTranslation("data.validation-share.value", Math.round(100 * value)));
        situation().lab().follow(experiment -> experiment.source() instanceof DataSource.Columns, share::setVisible);
        return share;
    }

    @Override
    Question question(Experiment experiment, Choice choice) {
        Experiment.Data data = experiment.data();
        return new Question(
                data,
                experiment.model().withLambda(0),
                choice.testSet().repeated() && TestSetFindings.isRepeatable(data));
    }

    @Override
    TestSetFindings answer(Question question, Progress progress) throws UnreadableData {
        return TestSetFindings.of(question.data(), question.atNoLambda(), question.repeated(), before(), progress);
    }

    @Override
    void show(TestSetFindings found, Experiment experiment, Choice choice) {
        Model model = inForce(experiment);
        List<Looks.Look> all = looks.at(experiment.data());
        parts.setText(getTranslation(
                key(parts(found, experiment, all.isEmpty())),
                found.testRows(),
                found.trainingRows(),
                found.validationRows()));
        seal.setVisible(experiment.testShare() == 0 && experiment.source() instanceof DataSource.Columns);
        chosen.setVisible(found.validationRows() > 0 && model.penalty().isPenalty());
        if (chosen.isVisible()) {
            best = found.chosen();
            chosen.setText(getTranslation(key("take"), NumberText.lambda(best)));
        }
        chart.show(
                found,
                all.stream()
                        .filter(look -> look.isBeside(experiment.data(), model))
                        .toList(),
                model.lambda());
        showSeen(experiment, found, all);
        showPeeking(found, experiment);
    }

    private static String parts(TestSetFindings found, Experiment experiment, boolean isClosed) {
        if (found.isFresh()) {
            return "parts.fresh";
        }
        if (found.testRows() > 0) {
            return isClosed ? "parts.sealed" : "parts.opened";
        }
        return experiment.source() instanceof DataSource.Columns ? "parts.none" : "parts.placed";
    }

    private static Model inForce(Experiment experiment) {
        return experiment.model().withLambda(experiment.model().effectiveLambda());
    }

    private void showSeen(Experiment experiment, TestSetFindings found, List<Looks.Look> all) {
        looksTable.show(all);
        open.setVisible(found.testRows() > 0);
        seen.setVisible(open.isVisible() || !all.isEmpty());
        if (!open.isVisible()) {
            seen.setText(getTranslation(key("count.unsealed"), all.size()));
            return;
        }
        boolean isSeen = looks.at(experiment.data(), inForce(experiment)).isPresent();
        open.setText(getTranslation(key(all.isEmpty() ? "open" : "open-again")));
        open.setEnabled(!isSeen);
        String now = looks.at(experiment.data(), inForce(experiment))
                .map(look -> getTranslation(key("now.seen"), NumberText.of(look.testError())))
                .orElseGet(() -> getTranslation(key("now.sealed")));
        String count = switch (all.size()) {
            case 0 -> getTranslation(key("count.none"));
            case 1 -> getTranslation(key(once(found, isSeen)));
            default ->
                getTranslation(
                        key("count.many"),
                        all.size(),
                        all.size() - 1,
                        NumberText.of(all.stream()
                                .mapToDouble(Looks.Look::testError)
                                .min()
                                .orElseThrow()));
        };
        String outside = isSeen && found.testRowsOutside() > 0
                ? " "
                        + getTranslation(
                                key("outside"),
                                found.testRowsOutside(),
                                experiment.model().degree())
                : "";
        seen.setText(now + outside + " " + count);
    }

    /** Rows that were sealed one day had been learned from until then: what was chosen before had them in sight. */
    private static String once(TestSetFindings found, boolean atPresentFit) {
        if (!atPresentFit) {
            return "count.one.changed";
        }
        return found.isFresh() ? "count.one" : "count.one.sealed";
    }

    private void showPeeking(TestSetFindings found, Experiment experiment) {
        boolean possible = TestSetFindings.isRepeatable(experiment.data());
        repeat.setEnabled(possible);
        peekingTable.show(found.repeated());
        repeated.setText(found.repeated()
                .map(repetition -> sentence(repetition, experiment))
                .orElseGet(() -> getTranslation(
                        key(!found.isFresh() ? "repeat.unknown" : possible ? "repeat.hint" : "repeat.unjudged"))));
    }

    private String sentence(TestSetFindings.Repeated repetition, Experiment experiment) {
        Peeking peeking = repetition.usual();
        Peeking.Choices peeked = peeking.peeked();
        return getTranslation(
                key("repeat.finding"),
                peeked.each().size(),
                NumberText.of(peeked.flattery().mean()),
                NumberText.of(peeked.flattery().standardError()),
                NumberText.of(peeked.medianFlattery()),
                NumberText.of(peeking.honest().flattery().mean()),
                NumberText.of(peeking.honest().flattery().standardError()),
                getTranslation(key(experiment.model().penalty().isPenalty() ? "repeat.of-lambda" : "repeat.of-degree")),
                TestSetFindings.FRESH_ROWS,
                TestSetFindings.FEW_ROWS,
                NumberText.of(repetition.few().peeked().medianFlattery()),
                NumberText.of(peeking.honest().medianFlattery()));
    }

    private void look() {
        // What is dimmed is another question's answer.
        if (!isBehind()) {
            before().ifPresent(this::look);
        }
    }

    private void look(TestSetFindings found) {
        Experiment experiment = situation().lab().question();
        Model model = inForce(experiment);
        // In another window the same fit may have been looked at meanwhile.
        if (looks.at(experiment.data(), model).isEmpty()) {
            looks.add(new Looks.Look(
                    experiment.data(), model, found.errorsAt(model.lambda()), found.testErrorAt(model.lambda())));
        }
    }
}
