package org.lambdalab.ui.choose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.Resampling;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ResampledX;
import org.lambdalab.experiment.ResamplingPreset;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.BiasVarianceFindings;
import org.lambdalab.lab.BiasVarianceFindings.ErrorParts;
import org.lambdalab.lab.DoubleDescent;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LabelledSelect;
import org.lambdalab.ui.controls.QuestionCheckbox;
import org.lambdalab.ui.controls.QuestionSlider;
import org.lambdalab.ui.help.Term;

/** Samples drawn anew around a known curve: what chance makes of one model, and what its error is made of. */
final class BiasVariancePanel extends ExhibitPanel<BiasVariancePanel.Question, BiasVarianceFindings> {

    private final VeilChart veil = new VeilChart();
    private final StripChart strip = new StripChart();
    private final ErrorPartsChart parts = new ErrorPartsChart();
    private final Paragraph count = new Paragraph();
    private final Paragraph atStrip = new Paragraph();
    private final Paragraph finding = new Paragraph();
    private final Paragraph descent = new Paragraph();

    /** The curves are those of the present λ and degree; what is found of the errors at other ones is kept. */
    record Question(Experiment experiment, Resampling resampling) {}

    BiasVariancePanel(Situation situation) {
        super(situation, Exhibit.BIAS_VARIANCE);
        count.setId("resamples-count");
        atStrip.setId("strip-finding");
        finding.setId("bias-variance-finding");
        finding.getElement().setAttribute("role", "status");
        descent.setId("double-descent");
        Div presets = new Div();
        presets.addClassName("exhibit-settings");
        for (ResamplingPreset preset : ResamplingPreset.values()) {
            presets.add(button("preset-" + preset.id(), key("preset." + preset.id()), () -> take(preset)));
        }
        Div steps = new Div(
                adding("resamples-restart", n -> 1),
                adding("resamples-add-1", n -> n + 1),
                adding("resamples-add-10", n -> n + 10),
                adding("resamples-to-200", n -> Resampling.MAX_COUNT),
                count);
        steps.addClassName("exhibit-settings");
        situation.lab().follow(experiment -> experiment.source() instanceof DataSource.Generated, steps::setVisible);
        Div settings = new Div(
                x(),
                checkbox("by-degree", Resampling::byDegree, Resampling::withByDegree),
                checkbox("median-error", Resampling::median, Resampling::withMedian));
        settings.addClassName("exhibit-settings");
        QuestionSlider<Choice> place = new QuestionSlider<>(
                situation.choice(),
                "strip-place",
                "choose.strip-place",
                0,
                1,
                BiasVarianceFindings.PIECES,
                choice -> choice.resampling().place(),
                (choice, value) -> choice.withResampling(choice.resampling().withPlace(value)));
        place(presets, settings, steps, finding, parts, descent, veil, place, atStrip, strip);
        explain(Term.BIAS_AND_VARIANCE, Term.OVERFITTING, Term.UNDERFITTING, Term.MSE, Term.STANDARD_ERROR);
    }

    private interface With {
        Resampling with(Resampling resampling, boolean value);
    }

    private QuestionCheckbox<Choice> checkbox(String id, Predicate<Resampling> part, With with) {
        return new QuestionCheckbox<>(
                situation().choice(),
                id,
                "choose." + id,
                choice -> part.test(choice.resampling()),
                (choice, value) -> choice.withResampling(with.with(choice.resampling(), value)));
    }

    private Select<ResampledX> x() {
        Select<ResampledX> x = new LabelledSelect<>("resampled-x", "choose.resampled-x");
        x.setItems(ResampledX.values());
        x.setItemLabelGenerator(kind -> getTranslation("choose.resampled-x." + kind.id()));
        situation().choice().bind(x, choice -> choice.resampling().x(), value -> edit(it -> it.withX(value)));
        return x;
    }

    private Button adding(String id, IntUnaryOperator more) {
        return button(
                id,
                "choose." + id,
                () -> edit(it -> it.withCount(Math.min(more.applyAsInt(it.count()), Resampling.MAX_COUNT))));
    }

    private Button button(String id, String textKey, Runnable action) {
        Button button = new Button(getTranslation(textKey), click -> action.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void edit(UnaryOperator<Resampling> change) {
        situation().choice().edit(choice -> choice.withResampling(change.apply(choice.resampling())));
    }

    private void take(ResamplingPreset preset) {
        Choice present = situation().choice().question();
        situation().lab().choose(preset.experiment(), present.withResampling(preset.resampling()));
    }

    @Override
    Question question(Experiment experiment, Choice choice) {
        return new Question(
                atNoLambda(experiment).withModel(experiment.model()),
                choice.resampling().withPlace(0).withMedian(false));
    }

    @Override
    BiasVarianceFindings answer(Question question, Progress progress) throws UnreadableData {
        return BiasVarianceFindings.of(question.experiment(), question.resampling(), before(), progress);
    }

    @Override
    void show(BiasVarianceFindings found, Experiment experiment, Choice choice) {
        Resampling asked = choice.resampling();
        double lambda = experiment.model().effectiveLambda();
        int place = (int) Math.round(asked.place() * BiasVarianceFindings.PIECES);
        veil.show(found, place);
        strip.show(found, place);
        parts.show(found, asked.median(), lambda);
        count.setText(getTranslation(key("count"), found.count(), found.rows()));
        double truth = found.truth().y().get(place);
        double mean = found.veil().mean().get(place);
        atStrip.setText(
                found.count() == 1
                        ? getTranslation("choose.samples-strip.single")
                        : getTranslation(
                                "choose.samples-strip.finding",
                                NumberText.of(found.veil().x().get(place)),
                                NumberText.of(truth),
                                NumberText.of(mean),
                                NumberText.of(deviation(found.veil().strip(place), mean))));
        finding.setText(finding(found, experiment, lambda));
        descent.setText(found.doubleDescent().map(this::sentence).orElse(""));
    }

    private String sentence(DoubleDescent found) {
        return getTranslation(
                key("double-descent"),
                found.degree(),
                found.rows(),
                NumberText.of(found.before()),
                NumberText.of(found.peak()),
                NumberText.of(found.beyond()));
    }

    private static double deviation(Vector values, double mean) {
        double squares =
                values.stream().map(value -> (value - mean) * (value - mean)).sum();
        return Math.sqrt(squares / (values.size() - 1));
    }

    private String finding(BiasVarianceFindings found, Experiment experiment, double lambda) {
        ErrorParts errors = found.errors();
        int here = found.present();
        String at = getTranslation(
                "choose.parts.at",
                NumberText.lambda(lambda),
                Integer.toString(experiment.model().degree()));
        if (found.count() == 1) {
            return getTranslation(
                    key("single"), at, NumberText.of(errors.fresh().get(here)));
        }
        int least = least(errors.sum());
        String lowest = found.isByDegree()
                ? getTranslation("choose.parts.lowest.degree", Integer.toString(least + 1))
                : getTranslation(
                        "choose.parts.lowest.lambda",
                        NumberText.lambda(errors.at().get(least)));
        return getTranslation(
                        key("finding"),
                        at,
                        NumberText.of(errors.biasSquared().get(here)),
                        NumberText.of(errors.variance().get(here)),
                        NumberText.of(errors.noise()),
                        NumberText.of(errors.sum().get(here)),
                        NumberText.of(errors.fresh().get(here)),
                        NumberText.of(errors.differenceStandardError().get(here)),
                        lowest,
                        errors.biasSquared().stream().anyMatch(bias -> bias < 0) ? getTranslation(key("negative")) : "",
                        experiment.model().penalty().isPenalty() ? "" : getTranslation(key("unpenalised")))
                .strip();
    }

    private static int least(Vector values) {
        int least = 0;
        for (int i = 1; i < values.size(); i++) {
            least = values.get(i) < values.get(least) ? i : least;
        }
        return least;
    }
}
