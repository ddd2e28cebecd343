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
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import org.lambdalab.ui.help.Term;

/** A table of λ, each judged by the rows held out: what the texts that we teach advise to do. */
final class HoldOutPanel extends ExhibitPanel<HoldOutPanel.Question, HoldOutTable> {

    private static final List<String> COLUMNS = List.of("lambda", "training", "validation", "nonzero", "curve");

    private final NativeTableBody body = new NativeTableBody();
    private final Paragraph finding = new Paragraph();
    private final LambdaField addition = new LambdaField("add-lambda", getTranslation(key("add")), this::add);

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
        situation.choice().follow(choice -> choice.holdOut().added(), added -> {
            boolean full = added.size() == HoldOut.MOST_ADDED;
            addition.setEnabled(!full);
            addition.setHelperText(full ? getTranslation(key("full"), HoldOut.MOST_ADDED) : "");
        });
        place(finding, scrolled, addition);
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
    void show(HoldOutTable table, Experiment experiment, Choice choice) {
        boolean chooses = table.isJudged() && experiment.model().penalty().isPenalty();
        body.removeAll();
        for (int i = 0; i < table.rows().size(); i++) {
            boolean best =
                    chooses && table.rows().get(i).lambda() == table.least().lambda();
            body.add(row(table, i, best, experiment.model().lambda()));
        }
        finding.setText(
                chooses
                        ? sentence(table)
                        : getTranslation(table.isJudged() ? "choose.folds.unpenalised" : key("unjudged")));
    }

    private String sentence(HoldOutTable table) {
        LeastError least = table.least();
        List<Double> lambdas =
                table.rows().stream().map(HoldOutTable.Row::lambda).toList();
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
                NumberText.of(table.rows().get(best).errors().validation()),
                equal,
                beside);
    }

    private NativeTableRow row(HoldOutTable table, int place, boolean best, double present) {
        HoldOutTable.Row row = table.rows().get(place);
        NativeTableHeaderCell lambda = new NativeTableHeaderCell(taking(row.lambda()));
        if (table.isAdded(row.lambda())) {
            lambda.addComponentAsFirst(removing(row.lambda()));
        }
        lambda.getElement().setAttribute("scope", "row");
        NativeTableRow shown = new NativeTableRow(lambda);
        shown.add(
                cell(NumberText.of(row.errors().training())),
                cell(NumberText.of(row.errors().validation()) + (best ? " " + getTranslation(key("best")) : "")),
                cell(Integer.toString(row.nonZero())),
                new NativeTableCell(picture(table, row)));
        shown.setClassName("best", best);
        if (row.lambda() == present) {
            shown.getElement().setAttribute("aria-current", "true");
        }
        return shown;
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

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }

    private Component picture(HoldOutTable table, HoldOutTable.Row row) {
        Svg picture = Thumbnail.of(row.fitted(), table.observed());
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }
}
