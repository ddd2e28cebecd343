package org.lambdalab.ui.ways;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lambdalab.experiment.AskedFile;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.experiment.WaysPreset;
import org.lambdalab.jobs.Weight;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.WaysFindings;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.LiveScreen;
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
public final class WaysScreen extends LiveScreen {

    private final Workbench workbench;
    private final LabState state;
    private final FileDesk desk;
    private final WaysSentence sentence = new WaysSentence();
    private final List<WayCard> cards;
    private final WaysTable table = new WaysTable();
    private final Paragraph peeked = new Paragraph(getTranslation("ways.peeked") + " ");
    private final JobNotice<WaysFindings> notice;
    private Optional<Question> asked = Optional.empty();
    private Optional<WaysFindings> found = Optional.empty();
    private Runnable heard = () -> {};

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

    /** Asks nothing yet. */
    public WaysScreen(Uploads uploads, Workbench workbench, Workers workers) {
        this.workbench = workbench;
        state = new LabState(workbench, workers, this);
        desk = new FileDesk(state, uploads);
        cards = Arrays.stream(Way.values()).map(way -> new WayCard(way, state)).toList();
        Paragraph legend = new Paragraph(getTranslation("ways.legend"));
        legend.addClassName("ways-legend");
        Div shown = new Div(legend);
        shown.addClassName("ways-found");
        cards.forEach(shown::add);
        Div numbers = new Div(table);
        numbers.addClassNames("panel", "ways-numbers");
        shown.add(numbers);
        Section stage = new Section();
        notice = new JobNotice<>(workers, "ways", stage, shown, "ways.impossible", this::show);
        stage.add(
                new ExampleBar(
                        new PresetGallery<>(new FreshExperiments(state), "ways.presets.hint", WaysPreset.values()),
                        new HistoryButtons(state, desk)),
                new ComputingNotice(state),
                new AwaitedNotice(desk),
                summary(),
                shown);
        stage.addClassName("ways");
        stage.getElement().setAttribute("aria-label", getTranslation("lab.pictures"));
        fill("ways.title", buildControls(), stage);
        state.follow(experiment -> experiment, experiment -> ask());
        state.ways().follow(ways -> ways, ways -> ask());
        // Many rows are asked for before they are here.
        state.show(answer -> ask());
    }

    /** What an address asks for. */
    public void ask(ExperimentQuery.Reading reading, WaysOut ways) {
        desk.ask(reading, ways);
    }

    /** Told when what is on screen has become another, or a file is no longer asked for. */
    void follow(Runnable told) {
        state.follow(experiment -> experiment, experiment -> told.run());
        state.ways().follow(ways -> ways, ways -> told.run());
        desk.whenLeft(experiment -> told.run());
    }

    /** Told each time that the ways have been found. */
    public void whenFound(Runnable told) {
        heard = told;
    }

    /** What is on screen; empty while it is found. */
    public Optional<WaysFindings> findings() {
        return found.filter(known -> asked.equals(Optional.of(Question.of(known.experiment(), known.asked()))));
    }

    /** The experiment's own findings; empty while its rows are made ready for the first time. */
    public Optional<Findings> experimentFindings() {
        return state.findings();
    }

    /** The file that is still asked for. */
    Optional<AskedFile> awaited() {
        return desk.awaited().peek();
    }

    /** The experiment that is asked for. */
    Experiment experiment() {
        return state.question();
    }

    /** How the ways are set. */
    WaysOut waysOut() {
        return state.ways().question();
    }

    private Aside buildControls() {
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

    private void show(WaysFindings now) {
        found = Optional.of(now);
        sentence.say(now);
        cards.forEach(card -> card.show(now));
        table.show(now);
        peeked.setVisible(now.judges() > 0);
        heard.run();
    }
}
