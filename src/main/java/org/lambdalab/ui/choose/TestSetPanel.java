package org.lambdalab.ui.choose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.TestSet;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Display;
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

    /** Of more looks the last are listed. */
    private static final int MOST_LISTED = 12;

    private final TestSetChart chart = new TestSetChart();
    private final Paragraph parts = new Paragraph();
    private final Paragraph seen = new Paragraph();
    private final Paragraph repeated = new Paragraph();
    private final Button open = new Button(getTranslation("choose.test-set.open"), click -> look());
    private final Button chosen = takeButton("take-validated");
    private final NativeTableBody looksBody = new NativeTableBody();
    private final Div looksTable = table("looks-table", looksBody, "look", "degree", "lambda", "validation", "test");
    private final NativeTableBody peekingBody = new NativeTableBody();
    private final Div peekingTable =
            table("peeking-table", peekingBody, "rule", "said", "true", "flattery", "median", "flattered");
    private final Checkbox repeat;
    private double best;

    /** Errors at every λ are found at once; the test error only of what is looked at. */
    record Question(Experiment atNoLambda, TestSet testSet) {}

    TestSetPanel(Situation situation) {
        super(situation, Exhibit.TEST_SET);
        parts.setId("test-set-parts");
        seen.setId("test-set-seen");
        seen.getElement().setAttribute("role", "status");
        repeated.setId("peeking-finding");
        open.setId("open-test-set");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        chosen.addClickListener(click -> take(best));
        QuestionSlider<Choice> share = new QuestionSlider<>(
                situation.choice(),
                "test-share",
                "choose.test-share",
                TestSet.MIN_SHARE,
                TestSet.MAX_SHARE,
                20,
                choice -> choice.testSet().share(),
                (choice, value) -> choice.withTestSet(choice.testSet().withShare(value)));
        situation.lab().follow(experiment -> !(experiment.source() instanceof DataSource.Generated), share::setVisible);
        repeat = new QuestionCheckbox<>(
                situation.choice(),
                "repeat-peeking",
                "choose.repeat-peeking",
                choice -> choice.testSet().repeated(),
                (choice, value) -> choice.withTestSet(choice.testSet().withRepeated(value)));
        Div acts = new Div(chosen, open);
        acts.addClassName("exhibit-settings");
        place(parts, share, acts, seen, chart, looksTable, repeat, repeated, peekingTable);
        explain(Term.TEST_SET, Term.HELD_OUT, Term.MSE, Term.STANDARD_ERROR, Term.OVERFITTING);
    }

    private Div table(String id, NativeTableBody body, String... columns) {
        NativeTableRow heads = new NativeTableRow();
        Stream.of(columns).forEach(column -> {
            NativeTableHeaderCell head = new NativeTableHeaderCell(getTranslation("choose.test-set.column." + column));
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        });
        NativeTable table = new NativeTable(new NativeTableHeader(heads), body);
        table.setId(id);
        table.addClassName("numbers-table");
        Div scrolled = new Div(table);
        scrolled.addClassName("wide-table");
        return scrolled;
    }

    @Override
    Question question(Experiment experiment, Choice choice) {
        TestSet asked = choice.testSet();
        return new Question(
                experiment
                        .withModel(experiment.model().withLambda(0))
                        .withDisplay(Display.DEFAULT)
                        .withCrossValidation(false),
                asked.withRepeated(asked.repeated() && TestSetFindings.isRepeatable(experiment)));
    }

    @Override
    TestSetFindings answer(Question question, Progress progress) throws UnreadableData {
        return TestSetFindings.of(question.atNoLambda(), question.testSet(), before(), progress);
    }

    @Override
    void show(TestSetFindings found, Experiment experiment, Choice choice) {
        Model model = inForce(experiment);
        List<Looks.Look> all = Looks.ofSession().at(experiment.data());
        boolean penalised = model.penalty().isPenalty();
        parts.setText(getTranslation(
                key(found.isFresh() ? "parts.fresh" : "parts.share"),
                found.testRows(),
                found.trainingRows(),
                found.validationRows()));
        chosen.setVisible(found.validationRows() > 0 && penalised);
        if (chosen.isVisible()) {
            best = found.chosen();
            chosen.setText(getTranslation(key("take"), NumberText.lambda(best)));
        }
        chart.show(
                found,
                all.stream()
                        .filter(look -> look.isBeside(experiment.data(), model, share(found, choice)))
                        .toList(),
                model.lambda());
        showSeen(experiment, found, choice, all);
        showPeeking(found, experiment);
    }

    /** A share of fresh rows would mean nothing. */
    private static double share(TestSetFindings found, Choice choice) {
        return found.isFresh() ? 0 : choice.testSet().share();
    }

    private static Model inForce(Experiment experiment) {
        return experiment.model().withLambda(experiment.model().effectiveLambda());
    }

    private void showSeen(Experiment experiment, TestSetFindings found, Choice choice, List<Looks.Look> all) {
        Optional<Looks.Look> present =
                Looks.ofSession().at(experiment.data(), inForce(experiment), share(found, choice));
        open.setText(getTranslation(key(all.isEmpty() ? "open" : "open-again")));
        open.setEnabled(present.isEmpty());
        String now = present.map(look -> getTranslation(key("now.seen"), NumberText.of(look.testError())))
                .orElseGet(() -> getTranslation(key("now.sealed")));
        String count = switch (all.size()) {
            case 0 -> getTranslation(key("count.none"));
            case 1 -> getTranslation(key(once(found, present.isPresent())));
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
        seen.setText(now + " " + count);
        looksTable.setVisible(!all.isEmpty());
        looksBody.removeAll();
        int from = Math.max(0, all.size() - MOST_LISTED);
        for (int i = from; i < all.size(); i++) {
            Looks.Look look = all.get(i);
            NativeTableHeaderCell which = new NativeTableHeaderCell(
                    getTranslation(key(i == 0 ? "look.first" : "look.peek"), Integer.toString(i + 1)));
            which.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow(which);
            row.add(
                    new NativeTableCell(Integer.toString(look.model().degree())),
                    new NativeTableCell(
                            look.model().penalty().isPenalty()
                                    ? NumberText.lambda(look.model().lambda())
                                    : getTranslation(
                                            "penalty." + look.model().penalty().id())),
                    new NativeTableCell(NumberText.of(look.errors().validation())),
                    new NativeTableCell(NumberText.of(look.testError())));
            looksBody.add(row);
        }
    }

    /** Rows that are not fresh were there before they were sealed: whatever the lab showed of them was seen. */
    private static String once(TestSetFindings found, boolean atPresentFit) {
        if (!atPresentFit) {
            return "count.one.changed";
        }
        return found.isFresh() ? "count.one" : "count.one.shared";
    }

    private void showPeeking(TestSetFindings found, Experiment experiment) {
        boolean possible = TestSetFindings.isRepeatable(experiment);
        repeat.setEnabled(possible);
        peekingTable.setVisible(found.repeated().isPresent());
        peekingBody.removeAll();
        repeated.setText(getTranslation(
                key(!found.isFresh() ? "repeat.unknown" : possible ? "repeat.hint" : "repeat.unjudged")));
        found.repeated().ifPresent(repetition -> {
            Peeking peeking = repetition.usual();
            Peeking.Choices peeked = peeking.peeked();
            Peeking.Choices few = repetition.few().peeked();
            peekingBody.add(
                    row("rule.honest", TestSetFindings.FRESH_ROWS, peeking.honest()),
                    row("rule.peeked", TestSetFindings.FRESH_ROWS, peeked),
                    row(
                            "rule.honest",
                            TestSetFindings.FEW_ROWS,
                            repetition.few().honest()),
                    row("rule.peeked", TestSetFindings.FEW_ROWS, few));
            repeated.setText(getTranslation(
                    key("repeat.finding"),
                    peeked.each().size(),
                    NumberText.of(peeked.flattery().mean()),
                    NumberText.of(peeked.flattery().standardError()),
                    NumberText.of(peeked.medianFlattery()),
                    NumberText.of(peeking.honest().flattery().mean()),
                    NumberText.of(peeking.honest().flattery().standardError()),
                    getTranslation(
                            key(experiment.model().penalty().isPenalty() ? "repeat.of-lambda" : "repeat.of-degree")),
                    found.testRows(),
                    TestSetFindings.FEW_ROWS,
                    NumberText.of(few.medianFlattery())));
        });
    }

    private NativeTableRow row(String nameKey, int testRows, Peeking.Choices choices) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(getTranslation(key(nameKey), testRows));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(name);
        row.add(
                new NativeTableCell(NumberText.of(choices.medianTestError())),
                new NativeTableCell(NumberText.of(choices.medianTrueError())),
                new NativeTableCell(getTranslation(
                        key("plus-minus"),
                        NumberText.of(choices.flattery().mean()),
                        NumberText.of(choices.flattery().standardError()))),
                new NativeTableCell(NumberText.of(choices.medianFlattery())),
                new NativeTableCell(getTranslation(key("percent"), Math.round(100 * choices.flattered()))));
        return row;
    }

    private void look() {
        // What is dimmed is another question's answer.
        if (!isBehind()) {
            before().ifPresent(this::look);
        }
    }

    private void look(TestSetFindings found) {
        Experiment experiment = situation().lab().question();
        Choice choice = situation().choice().question();
        Model model = inForce(experiment);
        Looks.ofSession()
                .add(new Looks.Look(
                        experiment.data(),
                        model,
                        share(found, choice),
                        found.errorsAt(model.lambda()),
                        found.testErrorAt(model.lambda())));
        show(found, experiment, choice);
    }
}
