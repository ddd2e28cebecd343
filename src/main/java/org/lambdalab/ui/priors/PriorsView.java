package org.lambdalab.ui.priors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.function.Function;
import org.lambdalab.experiment.OneWeight;
import org.lambdalab.experiment.OneWeightPreset;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.PriorFindings;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.address.OneWeightAddress;
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
@Route(value = OneWeightAddress.ROUTE, layout = MainLayout.class)
@StyleSheet("context://priors.css")
public final class PriorsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PriorState state = new PriorState(this);

    /** With the default question, until an address asks another. */
    public PriorsView() {
        H1 title = new H1(getTranslation("prior.title"));
        title.addClassName("visually-hidden");
        Div model = new Div(HelpButton.beside(penalty(), Term.PENALTY));
        model.addClassNames("controls", "model");
        Div pinned = new Div(model, new LambdaControl(state));
        pinned.addClassNames("panel", "pinned");
        Aside controls = new Aside(new FoldedControls("lab.data", "data-fold", new LikelihoodPanel(state)), pinned);
        controls.addClassName("side");
        controls.getElement().setAttribute("aria-label", getTranslation("lab.controls"));
        getContent().addClassName("lab");
        getContent().add(title, controls, pictures());
        state.follow(Function.identity(), question -> OneWeightAddress.write(this, question));
    }

    private PenaltyChoice penalty() {
        PenaltyChoice penalty = new PenaltyChoice(PenaltyKind.LASSO, PenaltyKind.RIDGE);
        state.bind(penalty, OneWeight::penalty, value -> state.edit(question -> question.withPenalty(value)));
        return penalty;
    }

    private Section pictures() {
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

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state.open(OneWeightAddress.read(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("prior.page-title");
    }
}
