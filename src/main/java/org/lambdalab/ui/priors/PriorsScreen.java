package org.lambdalab.ui.priors;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lambdalab.experiment.OneWeight;
import org.lambdalab.experiment.OneWeightPreset;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.PriorFindings;
import org.lambdalab.ui.LiveScreen;
import org.lambdalab.ui.controls.ExampleBar;
import org.lambdalab.ui.controls.FoldedControls;
import org.lambdalab.ui.controls.HistoryButtons;
import org.lambdalab.ui.controls.LambdaControl;
import org.lambdalab.ui.controls.PenaltyChoice;
import org.lambdalab.ui.controls.PresetGallery;
import org.lambdalab.ui.controls.QuestionCheckbox;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;
import org.lambdalab.ui.help.Words;

/** What the penalties say of a weight before the data do: two densities, and what the data make of each. */
@StyleSheet("context://priors.css")
public final class PriorsScreen extends LiveScreen {

    private final PriorState state = new PriorState(this);

    /** Asks nothing yet. */
    public PriorsScreen() {
        Div model = new Div(HelpButton.beside(penalty(), Term.PENALTY));
        model.addClassNames("controls", "model");
        Div pinned = new Div(model, new LambdaControl(state));
        pinned.addClassNames("panel", "pinned");
        Aside controls = new Aside(new FoldedControls("lab.data", "data-fold", new LikelihoodPanel(state)), pinned);
        controls.addClassName("side");
        controls.getElement().setAttribute("aria-label", getTranslation("lab.controls"));
        fill("prior.title", controls, buildPictures());
    }

    /** What an address asks for. */
    public void ask(OneWeight question) {
        state.open(question);
    }

    /** Told what is on screen. */
    void follow(Consumer<OneWeight> told) {
        state.follow(Function.identity(), told);
    }

    /** What is on screen. */
    public PriorFindings findings() {
        return state.findings();
    }

    private PenaltyChoice penalty() {
        PenaltyChoice penalty = new PenaltyChoice(PenaltyKind.LASSO, PenaltyKind.RIDGE);
        state.bind(penalty, OneWeight::penalty, value -> state.edit(question -> question.withPenalty(value)));
        return penalty;
    }

    private Section buildPictures() {
        Div shown = new Div(
                new QuestionCheckbox<>(
                        state, "interval", "prior.interval", OneWeight::interval, OneWeight::withInterval),
                new QuestionCheckbox<>(state, "draws", "prior.draws", OneWeight::draws, OneWeight::withDraws));
        shown.addClassName("prior-shown");
        Paragraph note = new Paragraph(getTranslation("prior.note"));
        note.addClassName("hint");
        Words words =
                new Words(Term.POSTERIOR, Term.MODE, Term.CREDIBLE_INTERVAL, Term.LAPLACE_PRIOR, Term.GAUSSIAN_PRIOR);
        Div summary = new Div(new PriorSentence(state), shown, note, words);
        summary.addClassNames("panel", "prior-summary");
        Section pictures = new Section(
                new ExampleBar(
                        new PresetGallery<>(state, "prior.presets.hint", OneWeightPreset.values()),
                        new HistoryButtons(state)),
                summary,
                new PriorChart(state),
                new PriorPenaltyChart(state),
                new PosteriorPanel("posterior-chart", state, PriorFindings::chosen),
                new PosteriorPanel("posterior-beside-chart", state, PriorFindings::beside));
        pictures.addClassName("priors");
        pictures.getElement().setAttribute("aria-label", getTranslation("lab.pictures"));
        return pictures;
    }
}
