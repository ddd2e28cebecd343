package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTableCell;
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

    private final NumbersTable table = new NumbersTable(
            "hold-out-table",
            COLUMNS.stream().map(column -> getTranslation(key(column))).toList());
    private final Paragraph finding = new Paragraph();
    private final List<NativeTableRow> shownRows = new ArrayList<>();
    private @Nullable HoldOutTable shown;

    /** The table is the same at every λ. */
    record Question(Experiment atNoLambda, List<Double> added) {}

    HoldOutPanel(Situation situation) {
        super(situation, Exhibit.HOLD_OUT);
        finding.setId("hold-out-finding");
        place(finding, table, new LambdaField("add-lambda", getTranslation(key("add")), this::add));
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
    void show(HoldOutTable found, Experiment experiment, Choice choice) {
        // A table made anew at every step of λ would lose the place of the keyboard in it.
        if (!found.equals(shown)) {
            showAnew(found, experiment);
        }
        for (int i = 0; i < shownRows.size(); i++) {
            boolean here = found.rows().get(i).lambda() == experiment.model().lambda();
            shownRows.get(i).getElement().setAttribute("aria-current", Boolean.toString(here));
        }
    }

    private void showAnew(HoldOutTable found, Experiment experiment) {
        forget();
        shown = found;
        int best = found.best();
        boolean chooses = found.isJudged() && experiment.model().penalty().isPenalty();
        for (int i = 0; i < found.rows().size(); i++) {
            shownRows.add(add(found, i, i == best && chooses));
        }
        HoldOutTable.Row row = found.rows().get(best);
        finding.setText(
                chooses
                        ? getTranslation(
                                key("finding"),
                                NumberText.lambda(row.lambda()),
                                NumberText.of(row.errors().validation()))
                        : getTranslation(found.isJudged() ? "choose.folds.unpenalised" : key("unjudged")));
    }

    @Override
    void forget() {
        shown = null;
        shownRows.clear();
        table.clear();
    }

    private NativeTableRow add(HoldOutTable found, int place, boolean best) {
        HoldOutTable.Row row = found.rows().get(place);
        NativeTableRow added = table.add(
                taking(row.lambda()),
                NumberText.of(row.errors().training()),
                NumberText.of(row.errors().validation()) + (best ? " " + getTranslation(key("best")) : ""),
                Integer.toString(row.nonZero()));
        added.add(new NativeTableCell(picture(found, row)));
        added.setClassName("best", best);
        return added;
    }

    private Button taking(double lambda) {
        Button take = new Button(NumberText.lambda(lambda), click -> take(lambda));
        take.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        take.setAriaLabel(getTranslation("choose.take", NumberText.lambda(lambda)));
        return take;
    }

    private Component picture(HoldOutTable found, HoldOutTable.Row row) {
        Svg picture = Thumbnail.of(row.fitted(), found.observed());
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }
}
