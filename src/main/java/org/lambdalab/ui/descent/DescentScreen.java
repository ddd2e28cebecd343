package org.lambdalab.ui.descent;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lambdalab.experiment.Descent;
import org.lambdalab.experiment.DescentPreset;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.ui.LiveScreen;
import org.lambdalab.ui.controls.ExampleBar;
import org.lambdalab.ui.controls.FoldedControls;
import org.lambdalab.ui.controls.FullScreenButton;
import org.lambdalab.ui.controls.HistoryButtons;
import org.lambdalab.ui.controls.LambdaControl;
import org.lambdalab.ui.controls.PresetGallery;
import org.lambdalab.ui.controls.QuestionSlider;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;
import org.lambdalab.ui.help.Words;

/** The step: why gradient descent brings a weight to exactly 0 under L1, and under L2 only closer. */
@StyleSheet("context://descent.css")
public final class DescentScreen extends LiveScreen {

    private static final double LEAST_SLID_RATE = 0.05;
    private static final double MOST_SLID_RATE = 2.5;

    private final DescentState state = new DescentState(this);

    /** Asks nothing yet. */
    public DescentScreen() {
        Div pinned = new Div(rate(), new LambdaControl(state));
        pinned.addClassNames("panel", "pinned");
        Aside controls = new Aside(
                new FoldedControls("descent.ground", "ground-fold", new GroundPanel(state)),
                new FoldedControls("descent.rule", "data-fold", new RulePanel(state)),
                pinned);
        controls.addClassName("side");
        controls.getElement().setAttribute("aria-label", getTranslation("descent.controls"));
        fill("descent.title", controls, buildPictures());
    }

    /** What an address asks for. */
    public void ask(Descent question) {
        state.open(question);
    }

    /** Told what is on screen. */
    void follow(Consumer<Descent> told) {
        state.follow(Function.identity(), told);
    }

    /** What is on screen. */
    public DescentFindings findings() {
        return state.findings();
    }

    private Div rate() {
        QuestionSlider<Descent> rate = new QuestionSlider<>(
                state,
                "learning-rate",
                "descent.learning-rate",
                LEAST_SLID_RATE,
                MOST_SLID_RATE,
                20,
                Descent::rate,
                Descent::withRate);
        Div controls = new Div(HelpButton.beside(rate, Term.LEARNING_RATE));
        controls.addClassName("controls");
        return controls;
    }

    private Section buildPictures() {
        Section pictures = new Section(
                new ExampleBar(
                        new PresetGallery<>(state, DescentScreen::invitation, DescentPreset.values()),
                        new HistoryButtons(state)),
                summary(),
                penalties(),
                plane(),
                steps(),
                numbers());
        pictures.addClassName("walks");
        pictures.getElement().setAttribute("aria-label", getTranslation("lab.pictures"));
        return pictures;
    }

    private static String invitation(Descent question) {
        return question.ground().twoWeights() ? "descent.presets.hint.two" : "descent.presets.hint";
    }

    private Div summary() {
        Words words = new Words(Term.GRADIENT, Term.SUBGRADIENT, Term.PROXIMAL_STEP, Term.CURVATURE, Term.EXACT_ZERO);
        Div summary = new Div(new DescentSentence(state), words);
        summary.addClassNames("panel", "walk-summary");
        return summary;
    }

    /** Of one weight. */
    private Div penalties() {
        Div penalties = new Div(new PenaltyChart(state), new SlopeChart(state));
        penalties.addClassName("penalty-curves");
        state.follow(question -> !question.ground().twoWeights(), penalties::setVisible);
        return penalties;
    }

    private ValleyChart plane() {
        ValleyChart plane = new ValleyChart(state);
        state.follow(question -> question.ground().twoWeights(), plane::setVisible);
        return plane;
    }

    private Div steps() {
        StepsChart chart = new StepsChart(state);
        chart.getContent().removeClassName("panel");
        Div steps = new Div(new WalkControl(state), chart);
        steps.addClassNames("panel", "steps");
        FullScreenButton.hearKeyIn(steps);
        return steps;
    }

    private Div numbers() {
        Div numbers = new Div(new StepFormula(state), new StepTable(state));
        numbers.addClassNames("panel", "step-numbers");
        return numbers;
    }
}
