package org.lambdalab.ui.ways;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.experiment.WaysPreset;
import org.lambdalab.jobs.Weight;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.WaysFindings;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.address.ExperimentAddress;
import org.lambdalab.ui.address.WaysAddress;
import org.lambdalab.ui.controls.AwaitedNotice;
import org.lambdalab.ui.controls.BasisPanel;
import org.lambdalab.ui.controls.ComputingNotice;
import org.lambdalab.ui.controls.DataPanel;
import org.lambdalab.ui.controls.DegreeSlider;
import org.lambdalab.ui.controls.ExampleBar;
import org.lambdalab.ui.controls.FileDesk;
import org.lambdalab.ui.controls.FoldedControls;
import org.lambdalab.ui.controls.HistoryButtons;
import org.lambdalab.ui.controls.JobNotice;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.PresetGallery;
import org.lambdalab.ui.controls.TestSetLink;
import org.lambdalab.ui.controls.Uploads;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Picture;
import org.lambdalab.ui.help.Term;
import org.lambdalab.ui.help.Words;

/** Other ways out of overfitting beside the penalties: each on the lab's experiment, with its own control, side by side. */
@StyleSheet("context://ways.css")
@Route(value = WaysAddress.ROUTE, layout = MainLayout.class)
public final class WaysView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Uploads uploads;
    private final Workbench workbench;
    private final LabState state;
    private final FileDesk desk;
    private final WaysSentence sentence = new WaysSentence();
    private final List<WayCard> cards;
    private final WaysTable table = new WaysTable();
    private final Paragraph peeked = new Paragraph(getTranslation("ways.peeked") + " ");
    private final JobNotice<WaysFindings> notice;
    private Optional<Question> asked = Optional.empty();

    /** What the answer depends on: not on the λ of the lab, its penalty, or most of what is only shown there. */
    private record Question(Experiment.Data data, int degree, double l1Ratio, boolean trueCurve, WaysOut ways) {

        static Question of(Experiment experiment, WaysOut ways) {
            return new Question(
                    experiment.data(),
                    experiment.model().degree(),
                    experiment.model().l1Ratio(),
                    experiment.display().trueCurve(),
                    ways);
        }
    }

    WaysView(Uploads uploads, Workbench workbench, Workers workers) {
        this.uploads = uploads;
        this.workbench = workbench;
        state = new LabState(workbench, workers, this);
        desk = new FileDesk(state, uploads);
        cards = Arrays.stream(Way.values()).map(way -> new WayCard(way, state)).toList();
        Paragraph legend = new Paragraph(getTranslation("ways.legend"));
        legend.addClassName("ways-legend");
        Div found = new Div(legend);
        found.addClassName("ways-found");
        cards.forEach(found::add);
        Div numbers = new Div(table);
        numbers.addClassNames("panel", "ways-numbers");
        found.add(numbers);
        Section stage = new Section();
        notice = new JobNotice<>(workers, "ways", stage, found, "ways.impossible", this::show);
        stage.add(
                new ExampleBar(
                        new PresetGallery<>(new FreshExperiments(state), "ways.presets.hint", WaysPreset.values()),
                        new HistoryButtons(state, desk)),
                new ComputingNotice(state),
                new AwaitedNotice(desk),
                summary(),
                found);
        stage.addClassName("ways");
        stage.getElement().setAttribute("aria-label", getTranslation("lab.pictures"));
        H1 title = new H1(getTranslation("ways.title"));
        title.addClassName("visually-hidden");
        getContent().addClassName("lab");
        getContent().add(title, controls(), stage);
        state.follow(experiment -> experiment, experiment -> follow());
        state.ways().follow(ways -> ways, ways -> follow());
        // Many rows are asked for before they are here.
        state.show(answer -> ask());
        desk.whenLeft(experiment -> writeAddress());
    }

    private Aside controls() {
        FoldedControls data =
                new FoldedControls("lab.data", "data-fold", new DataPanel(state, desk).withoutCrossValidation());
        FoldedControls basis = new FoldedControls("lab.basis", "basis-fold", new BasisPanel(state));
        basis.setOpen(false);
        Div degree = new Div(HelpButton.beside(new DegreeSlider(state), Term.DEGREE));
        degree.addClassNames("controls", "model");
        Div pinned = new Div(degree);
        pinned.addClassNames("panel", "pinned");
        Aside controls = new Aside(data, basis, pinned);
        controls.addClassName("side");
        controls.getElement().setAttribute("aria-label", getTranslation("lab.controls"));
        return controls;
    }

    private Div summary() {
        peeked.add(new TestSetLink("ways-to-test-set", "ways.to-test-set"));
        peeked.addClassName("hint");
        Words words = new Words(
                Term.OVERFITTING,
                Term.HELD_OUT,
                Term.STANDARD_ERROR,
                Term.CROSS_VALIDATION,
                Term.EARLY_STOPPING,
                Term.PRUNING,
                Term.PENALTY);
        Div help = new Div(words, new HelpButton(Picture.WAY_CURVES));
        help.addClassName("ways-help");
        Div summary = new Div(sentence, notice, peeked, help);
        summary.addClassNames("panel", "ways-summary");
        return summary;
    }

    private void follow() {
        writeAddress();
        ask();
    }

    private void ask() {
        if (state.findings().isEmpty()) {
            return;
        }
        Experiment experiment = state.question();
        if (state.findings()
                .filter(found -> found.experiment().equals(experiment))
                .isEmpty()) {
            asked = Optional.empty();
            notice.waitForOthers();
            return;
        }
        WaysOut ways = state.ways().question();
        Question wanted = Question.of(experiment, ways);
        if (asked.filter(wanted::equals).isEmpty()) {
            asked = Optional.of(wanted);
            notice.ask(
                    workbench.isQuick(experiment) ? Weight.LIGHT : Weight.HEAVY,
                    progress -> WaysFindings.of(workbench, experiment, ways, notice.before(), progress));
        }
    }

    private void show(WaysFindings found) {
        sentence.say(found);
        cards.forEach(card -> card.show(found));
        table.show(found);
        peeked.setVisible(found.judges() > 0);
    }

    private void writeAddress() {
        if (state.findings().isPresent()) {
            WaysAddress.write(
                    this, state.question(), desk.awaited().peek(), state.ways().question());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        desk.ask(ExperimentAddress.read(event.getLocation(), uploads::read), WaysAddress.read(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ways.page-title");
    }
}
