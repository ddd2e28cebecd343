package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.HoldOut;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Progress;
import org.lambdalab.jobs.Weight;
import org.lambdalab.lab.HoldOutTable;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LambdaField;
import org.lambdalab.ui.help.Term;

/** A table of λ, each judged by the rows held out: what the texts that we teach advise to do. */
final class HoldOutPanel extends ExhibitPanel<HoldOutPanel.Question, HoldOutTable> {

    private static final List<String> COLUMNS = List.of("lambda", "training", "validation", "nonzero", "curve");

    private final NativeTableBody body = new NativeTableBody();
    private final Paragraph finding = new Paragraph();
    private final List<NativeTableRow> shownRows = new ArrayList<>();
    private @Nullable HoldOutTable shown;

    /** The table is the same at every λ. */
    record Question(Experiment atNoLambda, List<Double> added) {}

    HoldOutPanel(Situation situation) {
        super(situation, Exhibit.HOLD_OUT);
        NativeTableRow heads = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell head = new NativeTableHeaderCell(getTranslation(key(column)));
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        });
        NativeTable table = new NativeTable(new NativeTableHeader(heads), body);
        table.setId("hold-out-table");
        table.addClassName("numbers-table");
        Div scrolled = new Div(table);
        scrolled.addClassName("wide-table");
        finding.setId("hold-out-finding");
        place(finding, scrolled, new LambdaField("add-lambda", getTranslation(key("add")), this::add));
        explain(Term.HELD_OUT, Term.MSE, Term.OVERFITTING, Term.UNDERFITTING);
    }

    private void add(double lambda) {
        situation().choice().edit(choice -> {
            List<Double> added = new ArrayList<>(choice.holdOut().added());
            if (added.contains(lambda) || added.size() == HoldOut.MOST_ADDED) {
                return choice;
            }
            added.add(lambda);
            return choice.withHoldOut(new HoldOut(added));
        });
    }

    @Override
    Weight weight() {
        return Weight.LIGHT;
    }

    @Override
    Question question(Experiment experiment, Choice choice) {
        return new Question(
                experiment.withModel(experiment.model().withLambda(0)),
                choice.holdOut().added());
    }

    @Override
    HoldOutTable answer(Question question, Progress progress) throws UnreadableData {
        return HoldOutTable.of(
                situation().workbench().study(question.atNoLambda(), progress),
                question.atNoLambda(),
                question.added(),
                progress);
    }

    @Override
    void show(HoldOutTable table, Experiment experiment, Choice choice) {
        // A table made anew at every step of λ would lose the place of the keyboard in it.
        if (!table.equals(shown)) {
            showAnew(table, experiment);
        }
        for (int i = 0; i < shownRows.size(); i++) {
            boolean here = table.rows().get(i).lambda() == experiment.model().lambda();
            shownRows.get(i).getElement().setAttribute("aria-current", Boolean.toString(here));
        }
    }

    private void showAnew(HoldOutTable table, Experiment experiment) {
        forget();
        shown = table;
        int best = table.best();
        boolean chooses = table.isJudged() && experiment.model().penalty().isPenalty();
        for (int i = 0; i < table.rows().size(); i++) {
            shownRows.add(row(table, i, i == best && chooses));
        }
        shownRows.forEach(body::add);
        HoldOutTable.Row row = table.rows().get(best);
        finding.setText(
                chooses
                        ? getTranslation(
                                key("finding"),
                                NumberText.lambda(row.lambda()),
                                NumberText.of(row.errors().validation()))
                        : getTranslation(table.isJudged() ? "choose.folds.unpenalised" : key("unjudged")));
    }

    @Override
    void forget() {
        shown = null;
        shownRows.clear();
        body.removeAll();
    }

    private NativeTableRow row(HoldOutTable table, int place, boolean best) {
        HoldOutTable.Row row = table.rows().get(place);
        NativeTableHeaderCell lambda = new NativeTableHeaderCell(taking(row.lambda()));
        lambda.getElement().setAttribute("scope", "row");
        NativeTableRow added = new NativeTableRow(lambda);
        added.add(
                cell(NumberText.of(row.errors().training())),
                cell(NumberText.of(row.errors().validation()) + (best ? " " + getTranslation(key("best")) : "")),
                cell(Integer.toString(row.nonZero())),
                new NativeTableCell(picture(table, row)));
        added.setClassName("best", best);
        return added;
    }

    private Button taking(double lambda) {
        Button take = new Button(NumberText.lambda(lambda), click -> take(lambda));
        take.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        take.setAriaLabel(getTranslation("choose.take", NumberText.lambda(lambda)));
        return take;
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }

    private Component picture(HoldOutTable table, HoldOutTable.Row row) {
        Svg picture = Thumbnail.of(row.fitted(), table.observed());
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }
}
