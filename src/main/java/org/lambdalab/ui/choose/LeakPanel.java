package org.lambdalab.ui.choose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.Leak;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.LeakFindings;
import org.lambdalab.selection.FoldMean;
import org.lambdalab.selection.NestedCrossValidation;
import org.lambdalab.selection.SelectionLeak;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.help.Term;

/** A selection that all rows had a part in; beside it, what choosing λ of the experiment hides. */
final class LeakPanel extends ExhibitPanel<LeakPanel.Question, LeakFindings> {

    /** In standard errors: a smaller difference may be chance. */
    private static final double CLEAR = 2;

    private final LeakChart chart = new LeakChart();
    private final ErrorTable errors = new ErrorTable("leak-table");
    private final Paragraph finding = new Paragraph();
    private final ErrorTable nested = new ErrorTable("nested-table");
    private final Paragraph verdict = new Paragraph();

    /** Neither depends on λ. */
    record Question(Experiment atNoLambda, Leak leak) {}

    LeakPanel(Situation situation) {
        super(situation, Exhibit.LEAK);
        Button other = new Button(
                getTranslation(key("other")),
                click -> situation
                        .choice()
                        .edit(choice -> choice.withLeak(choice.leak().next())));
        other.setId("other-noise");
        other.addThemeVariants(ButtonVariant.SMALL);
        finding.setId("leak-finding");
        verdict.setId("nested-finding");
        Div settings = new Div(
                other,
                new Paragraph(getTranslation(
                        key("setting"),
                        SelectionLeak.ROWS,
                        SelectionLeak.COLUMNS,
                        SelectionLeak.KEEP,
                        LeakFindings.FOLDS)));
        settings.addClassName("exhibit-settings");
        place(
                settings,
                finding,
                chart,
                errors,
                new Paragraph(getTranslation(key("standardising"))),
                new H3(getTranslation("choose.nested.title")),
                new Paragraph(getTranslation("choose.nested.purpose")),
                nested,
                verdict);
        explain(Term.CROSS_VALIDATION, Term.STANDARD_ERROR, Term.MSE);
    }

    @Override
    Question question(Experiment experiment, Choice choice) {
        return new Question(atNoLambda(experiment), choice.leak());
    }

    @Override
    LeakFindings answer(Question question, Progress progress) throws UnreadableData {
        return LeakFindings.of(question.atNoLambda(), question.leak(), before(), progress);
    }

    @Override
    void show(LeakFindings found, Experiment experiment, Choice choice) {
        SelectionLeak leak = found.leak();
        finding.setText(getTranslation(
                key("finding"),
                NumberText.of(leak.leaking().value()),
                NumberText.of(leak.trueMse()),
                NumberText.of(leak.honest().value()),
                NumberText.of(leak.honest().standardError()),
                leak.honest().value() < 1 ? getTranslation(key("lucky")) : ""));
        chart.show(leak);
        errors.clear();
        add(errors, "choose.leak.error.leaking", leak.leaking());
        add(errors, "choose.leak.error.honest", leak.honest());
        errors.add("choose.leak.error.true", leak.trueMse(), Double.NaN);
        errors.add("choose.leak.error.nothing", 1, Double.NaN);
        nested.setVisible(found.nested().isPresent());
        verdict.setText(found.nested()
                .map(this::sentence)
                .orElseGet(() -> getTranslation(
                        experiment.model().penalty().isPenalty() ? "choose.nested.too-few" : "choose.folds.unpenalised",
                        2 * LeakFindings.FOLDS)));
        found.nested().ifPresent(this::tabulate);
    }

    private void tabulate(NestedCrossValidation found) {
        nested.clear();
        add(nested, "choose.nested.error.plain", found.plain().at(found.plain().leastIndex()));
        add(nested, "choose.nested.error.promised", found.promised());
        add(nested, "choose.nested.error.honest", found.honest());
    }

    private String sentence(NestedCrossValidation found) {
        double worse = found.honest().value() - found.promised().value();
        String how =
                Math.abs(worse) <= CLEAR * found.honest().standardError() ? "within" : worse > 0 ? "worse" : "better";
        return getTranslation(
                "choose.nested.finding." + how,
                NumberText.of(found.promised().value()),
                NumberText.of(found.honest().value()),
                NumberText.of(found.honest().standardError()));
    }

    private static void add(ErrorTable table, String nameKey, FoldMean mean) {
        table.add(nameKey, mean.value(), mean.standardError());
    }
}
