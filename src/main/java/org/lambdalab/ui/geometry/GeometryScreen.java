package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lambdalab.experiment.AskedColumns;
import org.lambdalab.experiment.QueryParameter;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.experiment.TwoWeightsPreset;
import org.lambdalab.experiment.TwoWeightsQuery;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.ui.LiveScreen;
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
public final class GeometryScreen extends LiveScreen {

    private final PlaneState state;
    private final PlaneDesk desk;
    private final List<PlaneSidePanel> sides;

    /** Asks nothing yet. */
    public GeometryScreen(Uploads uploads, Workers workers) {
        state = new PlaneState(this, workers, this::tell);
        desk = new PlaneDesk(state, uploads);
        sides = List.of(
                new PlaneSidePanel(PlaneChart.CHOSEN, state, PlaneFindings::chosen),
                new PlaneSidePanel("geometry-beside-chart", state, PlaneFindings::beside));
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
        fill("plane.title", controls, buildPictures());
        getContent().add(new PlaneMotion(state));
    }

    /** What an address asks for. */
    public void ask(TwoWeightsQuery.Reading reading) {
        desk.ask(reading);
    }

    /** The optimum is dragged where the true weights, which that moves, can be set otherwise. */
    @Override
    public void offered(Set<String> ids) {
        boolean settable =
                ids.contains(QueryParameter.TRUE_WEIGHT_1.id()) || ids.contains(QueryParameter.TRUE_WEIGHT_2.id());
        sides.forEach(side -> side.offerDragging(settable));
    }

    /** Told what is on screen, and which file is still asked for: both are in its address. */
    void follow(BiConsumer<TwoWeights, Optional<AskedColumns>> told) {
        state.follow(
                Function.identity(),
                question -> told.accept(question, desk.awaited().peek()));
        desk.whenLeft(question -> told.accept(question, desk.awaited().peek()));
    }

    /** What is on screen. */
    public PlaneFindings findings() {
        return state.findings();
    }

    private void tell(String key) {
        Notification.show(getTranslation(key), 8000, Notification.Position.TOP_CENTER);
    }

    private Section buildPictures() {
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
        Section pictures =
                new Section(new ExampleBar(gallery, new HistoryButtons(state)), summary, sides.get(0), sides.get(1));
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
}
