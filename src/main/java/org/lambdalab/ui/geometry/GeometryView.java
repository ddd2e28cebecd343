package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lambdalab.experiment.AskedColumns;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.experiment.TwoWeightsPreset;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.address.TwoWeightsAddress;
import org.lambdalab.ui.controls.AwaitedNotice;
import org.lambdalab.ui.controls.ComputingNotice;
import org.lambdalab.ui.controls.ExampleBar;
import org.lambdalab.ui.controls.FoldedControls;
import org.lambdalab.ui.controls.HistoryButtons;
import org.lambdalab.ui.controls.LambdaControl;
import org.lambdalab.ui.controls.PresetGallery;
import org.lambdalab.ui.controls.QuestionCheckbox;
import org.lambdalab.ui.controls.Uploads;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;
import org.lambdalab.ui.help.Words;

/** Why L1 gives zeros: two weights, what a budget allows them, and where the loss is least there. */
@StyleSheet("context://geometry.css")
@Route(value = TwoWeightsAddress.ROUTE, layout = MainLayout.class)
public final class GeometryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PlaneState state;
    private final Uploads uploads;
    private final PlaneDesk desk;

    /** With the default question, until an address asks another. */
    public GeometryView(Uploads uploads, Workers workers) {
        this.uploads = uploads;
        state = new PlaneState(this, workers, this::tell);
        desk = new PlaneDesk(state, uploads);
        H1 title = new H1(getTranslation("plane.title"));
        title.addClassName("visually-hidden");
        LambdaControl lambda = new LambdaControl(state);
        lambda.hearChanges();
        Div pinned = new Div(new PlanePenaltyPanel(state), lambda);
        pinned.addClassNames("panel", "pinned");
        Aside controls = new Aside(
                new FoldedControls("lab.data", "data-fold", new PlaneDataPanel(state, desk, uploads)),
                new PlaneMixFold(state),
                pinned);
        controls.addClassName("side");
        controls.getElement().setAttribute("aria-label", getTranslation("lab.controls"));
        getContent().addClassName("lab");
        getContent().add(title, controls, pictures(), new PlaneMotion(state));
        state.follow(Function.identity(), this::writeAddress);
        desk.whenLeft(this::writeAddress);
    }

    private void writeAddress(TwoWeights question) {
        TwoWeightsAddress.write(this, question, desk.awaited().peek());
    }

    private void tell(String key) {
        Notification.show(getTranslation(key), 8000, Notification.Position.TOP_CENTER);
    }

    private Section pictures() {
        Words words = new Words(Term.BUDGET, Term.KKT_CONDITIONS, Term.NORMAL_CONE, Term.EXACT_ZERO);
        Div shown = new Div(
                HelpButton.beside(
                        ofOnePenalty("zero-map", TwoWeights::zeroMap, TwoWeights::withZeroMap), Term.ZERO_MAP),
                atBudget(),
                ofOnePenalty("samples", TwoWeights::samples, TwoWeights::withSamples),
                new QuestionCheckbox<>(
                        state, "one-picture", "plane.one-picture", TwoWeights::overlay, TwoWeights::withOverlay),
                new ComputingNotice(state));
        shown.addClassName("plane-shown");
        Div summary = new Div(
                new AwaitedNotice(desk.awaited().map(file -> file.map(AskedColumns::reference))),
                new PlaneSentence(state),
                shown,
                words);
        summary.addClassNames("panel", "plane-summary");
        PresetGallery<TwoWeights> gallery = new PresetGallery<>(state, "plane.presets.hint", TwoWeightsPreset.values());
        gallery.beforeEach(desk::leave);
        Section pictures = new Section(
                new ExampleBar(gallery, new HistoryButtons(state)),
                summary,
                new PlaneSidePanel(PlaneChart.CHOSEN, state, PlaneFindings::chosen),
                new PlaneSidePanel("geometry-beside-chart", state, PlaneFindings::beside));
        pictures.addClassName("planes");
        state.follow(
                TwoWeights::overlay,
                overlay -> pictures.getElement().getClassList().set("overlay", overlay));
        pictures.getElement().setAttribute("aria-label", getTranslation("lab.pictures"));
        return pictures;
    }

    /** Of one penalty at a time. */
    private Checkbox ofOnePenalty(
            String id, Function<TwoWeights, Boolean> part, BiFunction<TwoWeights, Boolean, TwoWeights> with) {
        Checkbox box = new QuestionCheckbox<>(state, id, "plane." + id, part, with);
        state.follow(TwoWeights::overlay, overlay -> box.setEnabled(!overlay));
        return box;
    }

    /** Whether the map belongs to the present λ, or to the present budget, which is held then. */
    private RadioButtonGroup<Boolean> atBudget() {
        RadioButtonGroup<Boolean> held = new RadioButtonGroup<>();
        held.setId("zero-map-at");
        held.setItems(false, true);
        held.setItemLabelGenerator(
                budget -> getTranslation(budget ? "plane.zero-map.at-budget" : "plane.zero-map.at-lambda"));
        held.setAriaLabel(getTranslation("plane.zero-map-at"));
        state.bind(
                held,
                TwoWeights::holdsBudget,
                budget -> state.edit(question -> state.findings().withBudgetHeld(budget)));
        state.follow(question -> question.zeroMap() || question.holdsBudget(), held::setVisible);
        return held;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk.ask(TwoWeightsAddress.read(event.getLocation(), uploads::read));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plane.page-title");
    }
}
