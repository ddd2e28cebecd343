package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.HoldOut;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Progress;
import org.lambdalab.jobs.Weight;
import org.lambdalab.lab.HoldOutTable;
import org.lambdalab.lab.LeastError;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LambdaField;
import org.lambdalab.ui.controls.NumbersTable;
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
    private final LambdaField addition = new LambdaField("add-lambda", getTranslation(key("add")), this::add);

    /** The table is the same at every λ. */
    record Question(Experiment atNoLambda, List<Double> added) {}

    HoldOutPanel(Situation situation) {
        super(situation, Exhibit.HOLD_OUT);
        finding.setId("hold-out-finding");
        situation.choice().follow(choice -> choice.holdOut().added(), added -> {
            boolean full = added.size() == HoldOut.MOST_ADDED;
            addition.setEnabled(!full);
            addition.setHelperText(full ? getTranslation(key("full"), HoldOut.MOST_ADDED) : "");
        });
        place(finding, table, addition);
        explain(Term.HELD_OUT, Term.MSE, Term.OVERFITTING, Term.UNDERFITTING);
    }

    private void add(double lambda) {
        addition.showNone();
        boolean isThere = !isBehind()
                && before().stream().flatMap(table -> table.rows().stream()).anyMatch(row -> row.lambda() == lambda);
        if (isThere) {
            return;
        }
        edit(added -> {
            if (!added.contains(lambda)) {
                added.add(lambda);
            }
        });
    }

    private void remove(double lambda) {
        edit(added -> added.remove(lambda));
        // The button that was pressed is gone.
        addition.focus();
    }

    private void edit(Consumer<List<Double>> change) {
        situation().choice().edit(choice -> {
            List<Double> added = new ArrayList<>(choice.holdOut().added());
            change.accept(added);
            return choice.withHoldOut(new HoldOut(added));
        });
    }

    @Override
    Weight weight() {
        return Weight.LIGHT;
    }

    @Override
    Question question(Experiment experiment, Choice choice) {
        return new Question(atNoLambda(experiment), choice.holdOut().added());
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
        addition.setVisible(experiment.model().penalty().isPenalty());
        boolean chooses = found.isJudged() && experiment.model().penalty().isPenalty();
        double best = chooses ? found.least().lambda() : Double.NaN;
        for (HoldOutTable.Row row : found.rows()) {
            shownRows.add(add(found, row, row.lambda() == best));
        }
        finding.setText(
                chooses
                        ? sentence(found)
                        : getTranslation(found.isJudged() ? "choose.folds.unpenalised" : key("unjudged")));
    }

    @Override
    void forget() {
        shown = null;
        shownRows.clear();
        table.clear();
    }

    private String sentence(HoldOutTable found) {
        LeastError least = found.least();
        List<Double> lambdas =
                found.rows().stream().map(HoldOutTable.Row::lambda).toList();
        int best = lambdas.indexOf(least.lambda());
        String equal = least.isShared()
                ? getTranslation(
                        key("tie"),
                        least.equal().stream().mapToObj(NumberText::lambda).collect(Collectors.joining(", ")))
                : "";
        String beside = least.end() == LeastError.End.HIGHEST
                ? getTranslation(key("highest"))
                : getTranslation(
                        key("between"),
                        NumberText.lambda(lambdas.get(Math.max(best - 1, 0))),
                        NumberText.lambda(lambdas.get(best + 1)));
        return getTranslation(
                key("finding"),
                NumberText.lambda(least.lambda()),
                NumberText.of(found.rows().get(best).errors().validation()),
                equal,
                beside);
    }

    private NativeTableRow add(HoldOutTable found, HoldOutTable.Row row, boolean best) {
        Span head = new Span(taking(row.lambda()));
        if (found.isAdded(row.lambda())) {
            head.addComponentAsFirst(removing(row.lambda()));
        }
        NativeTableRow added = table.add(
                head,
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

    private Button removing(double lambda) {
        Button remove = new Button("✕", click -> remove(lambda));
        remove.addClassName("remove-lambda");
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        String name = getTranslation(key("remove"), NumberText.lambda(lambda));
        remove.setAriaLabel(name);
        remove.setTooltipText(name);
        return remove;
    }

    private Component picture(HoldOutTable found, HoldOutTable.Row row) {
        Svg picture = Thumbnail.of(row.fitted(), found.observed());
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }
}
