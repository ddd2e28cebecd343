package org.lambdalab.ui.choose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.Redrawing;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.StabilityFindings;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.QuestionCheckbox;
import org.lambdalab.ui.help.Term;

/** Rows drawn again and again: which features are selected each time, and how their weights spread. */
final class StabilityPanel extends ExhibitPanel<StabilityPanel.Question, StabilityFindings> {

    private static final List<Integer> COUNTS = List.of(50, 200, Redrawing.MAX_COUNT);

    /** Of the draws: what hardly any, or hardly any but a few, select. */
    private static final double SELDOM = 0.2;

    private final SelectionPathChart paths = new SelectionPathChart();
    private final SelectionChart bars = new SelectionChart();
    private final SpreadChart spread = new SpreadChart();
    private final Paragraph finding = new Paragraph();

    /** What is found at the slider's λ holds for all of them; one off it is found as it is asked. */
    record Question(Experiment.Data data, Model atNoLambda, double also, Redrawing redrawing) {}

    StabilityPanel(Situation situation) {
        super(situation, Exhibit.STABILITY);
        finding.setId("stability-finding");
        finding.getElement().setAttribute("role", "status");
        Div settings = new Div();
        settings.addClassName("exhibit-settings");
        COUNTS.forEach(count -> settings.add(counting(count)));
        settings.add(new QuestionCheckbox<>(
                situation.choice(),
                "half-samples",
                "choose.half-samples",
                choice -> choice.redrawing().half(),
                (choice, value) -> choice.withRedrawing(choice.redrawing().withHalf(value))));
        Paragraph caution = new Paragraph(getTranslation(key("caution")));
        place(settings, finding, paths, bars, spread, caution);
        explain(Term.BOOTSTRAP, Term.EXACT_ZERO, Term.STANDARDISED_WEIGHT, Term.LAMBDA);
    }

    private Button counting(int count) {
        Button button = new Button(
                getTranslation(key("draws"), count),
                click -> situation()
                        .choice()
                        .edit(choice -> choice.withRedrawing(choice.redrawing().withCount(count))));
        button.setId("row-draws-" + count);
        button.addThemeVariants(ButtonVariant.SMALL);
        situation()
                .choice()
                .follow(
                        choice -> choice.redrawing().count() == count,
                        chosen -> button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen)));
        return button;
    }

    @Override
    Question question(Experiment experiment, Choice choice) {
        double lambda = experiment.model().effectiveLambda();
        return new Question(
                experiment.data(),
                experiment.model().withLambda(0),
                situation().isOfSlider(experiment.model().effectiveLambda(), experiment) ? Double.NaN : lambda,
                choice.redrawing());
    }

    @Override
    StabilityFindings answer(Question question, Progress progress) throws UnreadableData {
        return StabilityFindings.of(
                question.data(), question.atNoLambda(), question.also(), question.redrawing(), progress);
    }

    @Override
    void show(StabilityFindings found, Experiment experiment, Choice choice) {
        Model model = experiment.model();
        double lambda = model.effectiveLambda();
        paths.show(found, model.basis(), lambda);
        bars.show(found, model);
        spread.show(found, model);
        boolean selects = model.penalty().isPenalty() && model.penalty() != PenaltyKind.RIDGE;
        Vector shares = found.frequenciesAt(lambda);
        long always = shares.stream().filter(share -> share == 1).count();
        long unsure = shares.stream()
                .filter(share -> share > SELDOM && share < 1 - SELDOM)
                .count();
        finding.setText(
                selects
                        ? getTranslation(
                                key(choice.redrawing().half() ? "finding.half" : "finding"),
                                choice.redrawing().count(),
                                found.rows(),
                                NumberText.lambda(lambda),
                                always,
                                shares.size(),
                                unsure)
                        : getTranslation(key(model.penalty().isPenalty() ? "all-kept" : "unpenalised")));
    }
}
