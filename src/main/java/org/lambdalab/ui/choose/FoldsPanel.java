package org.lambdalab.ui.choose;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.Folding;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Progress;
import org.lambdalab.lab.FoldFindings;
import org.lambdalab.lab.LeastError;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.CrossValidation;
import org.lambdalab.selection.PairedDifference;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LambdaField;
import org.lambdalab.ui.controls.QuestionCheckbox;
import org.lambdalab.ui.controls.WholeNumberField;
import org.lambdalab.ui.help.Term;

/** K-fold cross-validation: its curve, the two λ that it proposes, and its folds one by one. */
final class FoldsPanel extends ExhibitPanel<FoldsPanel.Question, FoldFindings> {

    /** In standard errors: a smaller difference may be chance. */
    private static final double CLEAR = 2;

    private final CvChart curve = new CvChart();
    private final FoldChart fold = new FoldChart();
    private final FoldStrip strip = new FoldStrip();
    private final Paragraph finding = new Paragraph();
    private final Paragraph difference = new Paragraph();
    private final Paragraph thrownAway = new Paragraph();
    private final Button takeMin = takeButton("take-lambda-min");
    private final Button takeOneSe = takeButton("take-lambda-1se");
    private final WholeNumberField count = new WholeNumberField(
            "folds", "choose.folds", Folding.MIN_COUNT, Folding.MAX_COUNT, value -> edit(it -> it.withCount(value)));
    private final Button next = step("fold-next", 1);
    private final Button back = step("fold-back", -1);
    private int folds = 1;
    private double lambdaMin;
    private double lambdaOneSe;

    /** The errors at the slider's λ are the same at every λ; those off it are found as they are asked. */
    record Question(Experiment atNoLambda, int count, Vector also) {}

    FoldsPanel(Situation situation) {
        super(situation, Exhibit.FOLDS);
        takeMin.addClickListener(click -> take(lambdaMin));
        takeOneSe.addClickListener(click -> take(lambdaOneSe));
        finding.setId("folds-finding");
        difference.setId("folds-difference");
        Checkbox each = new QuestionCheckbox<>(
                situation.choice(),
                "each-fold",
                "choose.each-fold",
                choice -> choice.folds().each(),
                (choice, value) -> choice.withFolds(choice.folds().withEach(value)));
        Checkbox single = new QuestionCheckbox<>(
                situation.choice(),
                "leave-one-out",
                "choose.leave-one-out",
                choice -> choice.folds().isOfEachRow(),
                (choice, value) -> choice.withFolds(choice.folds()
                        .withCount(
                                value
                                        ? Folding.EACH_ROW
                                        : Choice.DEFAULT.folds().count())));
        count.setLabel(getTranslation("choose.folds"));
        LambdaField compared = new LambdaField(
                "compared-lambda",
                getTranslation("choose.compared-lambda"),
                value -> edit(it -> it.withCompared(value)));
        compared.whenEmptied(() -> edit(it -> it.withCompared(Double.NaN)));
        situation.choice().follow(choice -> choice.folds(), now -> {
            count.setEnabled(!now.isOfEachRow());
            if (!now.isOfEachRow()) {
                count.show(now.count());
            }
            if (now.isCompared()) {
                compared.show(now.compared());
            } else {
                compared.showNone();
            }
        });
        Div settings = new Div(count, single, each);
        settings.addClassName("exhibit-settings");
        Div proposals = new Div(takeMin, takeOneSe);
        proposals.addClassNames("exhibit-settings", "exhibit-found");
        Div watching = new Div(back, next, thrownAway);
        watching.addClassNames("exhibit-settings", "exhibit-found");
        Div comparing = new Div(compared, difference);
        comparing.addClassNames("exhibit-settings", "exhibit-found");
        place(settings, finding, curve, proposals, comparing, strip, watching, fold);
        explain(Term.CROSS_VALIDATION, Term.LAMBDA_MIN, Term.STANDARD_ERROR, Term.MSE);
    }

    private void edit(UnaryOperator<Folding> change) {
        situation().choice().edit(choice -> choice.withFolds(change.apply(choice.folds())));
    }

    private Button step(String id, int by) {
        Button button = new Button(
                getTranslation("choose." + id),
                click -> edit(it -> it.withWatched(Math.floorMod(it.watched() + by, folds + 1))));
        button.setId(id);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    @Override
    Question question(Experiment experiment, Choice choice) {
        double present = experiment.model().effectiveLambda();
        double[] also = DoubleStream.of(present, choice.folds().compared())
                .filter(lambda -> !Double.isNaN(lambda) && !situation().isOfSlider(lambda, experiment))
                .toArray();
        return new Question(atNoLambda(experiment), choice.folds().count(), Vector.owning(also));
    }

    @Override
    FoldFindings answer(Question question, Progress progress) throws UnreadableData {
        Folding folding = Choice.DEFAULT.folds().withCount(question.count());
        return FoldFindings.of(question.atNoLambda(), folding, question.also(), progress);
    }

    @Override
    void show(FoldFindings found, Experiment experiment, Choice choice) {
        CrossValidation validation = found.validation();
        double present = experiment.model().effectiveLambda();
        folds = found.count();
        lambdaMin = validation.lambdaMin();
        lambdaOneSe = validation.lambdaOneSe();
        boolean penalised = experiment.model().penalty().isPenalty();
        takeMin.setText(getTranslation("choose.folds.take-min", NumberText.lambda(lambdaMin)));
        takeOneSe.setText(getTranslation("choose.folds.take-1se", NumberText.lambda(lambdaOneSe)));
        // Without a penalty the curve would be another's.
        curve.setVisible(penalised);
        takeMin.setVisible(penalised);
        takeOneSe.setVisible(penalised);
        finding.setText(
                penalised
                        ? getTranslation(
                                key("finding"),
                                folds,
                                NumberText.lambda(lambdaMin),
                                NumberText.of(Arrays.stream(validation.meanMse().toArray())
                                        .min()
                                        .orElseThrow()),
                                NumberText.lambda(lambdaOneSe),
                                caution(LeastError.of(validation.lambdas(), validation.meanMse(), 0)),
                                lambdaOneSe == validation.lambdas().get(0) ? getTranslation(key("largest")) : "",
                                folds < choice.folds().count()
                                        ? getTranslation(
                                                key("fewer"), choice.folds().count(), folds)
                                        : "")
                        : getTranslation(key("unpenalised")));
        curve.show(
                found,
                situation().lab().findings().orElseThrow(),
                present,
                choice.folds().each());
        int watched = Math.min(choice.folds().watched(), folds);
        strip.show(found, watched);
        fold.show(found, watched, present);
        thrownAway.setText(
                watched == 0
                        ? getTranslation("choose.folds.refitted", folds)
                        : getTranslation(
                                "choose.folds.thrown-away",
                                watched,
                                folds,
                                NumberText.of(found.errorsAt(present).get(watched - 1))));
        compare(found, present, choice.folds(), penalised);
    }

    /** By the differences that the same folds have: what makes a fold hard is the same for both. */
    private void compare(FoldFindings found, double present, Folding folding, boolean penalised) {
        if (!folding.isCompared() || !penalised) {
            difference.setText(getTranslation("choose.folds.compare"));
            return;
        }
        PairedDifference paired = found.difference(present, folding.compared());
        double size = Math.abs(paired.mean().value());
        String which = paired.mean().value() == 0 ? "alike" : paired.mean().value() < 0 ? "better" : "worse";
        difference.setText(getTranslation(
                "choose.folds.compare." + which,
                NumberText.lambda(present),
                NumberText.lambda(folding.compared()),
                NumberText.of(size),
                NumberText.of(paired.mean().standardError()),
                getTranslation(
                        Math.abs(paired.standardErrors()) > CLEAR ? "choose.folds.clear" : "choose.folds.chance")));
    }
}
