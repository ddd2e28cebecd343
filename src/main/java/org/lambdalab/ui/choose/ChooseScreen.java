package org.lambdalab.ui.choose;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.lambdalab.experiment.AskedFile;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.LiveScreen;
import org.lambdalab.ui.controls.AwaitedNotice;
import org.lambdalab.ui.controls.ComputingNotice;
import org.lambdalab.ui.controls.ExperimentControls;
import org.lambdalab.ui.controls.FileDesk;
import org.lambdalab.ui.controls.HistoryButtons;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.Uploads;

/** Choosing λ: the lab's experiment, and the ways to choose, one at a time. */
@StyleSheet("context://choose.css")
public final class ChooseScreen extends LiveScreen {

    private final LabState state;
    private final FileDesk desk;
    private Runnable heard = () -> {};

    /** Asks nothing yet. */
    public ChooseScreen(Uploads uploads, Workbench workbench, Workers workers) {
        state = new LabState(workbench, workers, this);
        desk = new FileDesk(state, uploads);
        title().addClassName("exhibits-title");
        Paragraph intro = new Paragraph(getTranslation("choose.intro"));
        intro.addClassName("hint");
        Div head = new Div(title(), new HistoryButtons(state, desk));
        head.addClassName("panel-head");
        Section stage = new Section(
                head, intro, new ExhibitChoice(state.choice()), new ComputingNotice(state), new AwaitedNotice(desk));
        stage.addClassName("choose");
        Situation situation = new Situation(state, workbench, workers);
        List<ExhibitPanel<?, ?>> exhibits = List.of(
                new HoldOutPanel(situation),
                new FoldsPanel(situation),
                new RepeatsPanel(situation),
                new HeatMapPanel(situation),
                new TestSetPanel(situation),
                new BiasVariancePanel(situation),
                new StabilityPanel(situation),
                new CriteriaPanel(situation),
                new LeakPanel(situation));
        exhibits.forEach(exhibit -> {
            stage.add(exhibit);
            exhibit.begin();
        });
        fill("choose.title", new ExperimentControls(state, desk), stage);
        state.whenAnswered(() -> heard.run());
    }

    /** What an address asks for. */
    public void ask(ExperimentQuery.Reading reading, Choice choice) {
        desk.ask(reading, choice);
    }

    /** Told when what is on screen has become another, or a file is no longer asked for. */
    void follow(Runnable told) {
        state.follow(experiment -> experiment, experiment -> told.run());
        state.choice().follow(now -> now, now -> told.run());
        desk.whenLeft(experiment -> told.run());
    }

    /** What is on screen; empty while rows are made ready for the first time. */
    public Optional<Findings> findings() {
        return state.findings();
    }

    /** What is found of what is asked; empty while its rows are made ready. */
    public Optional<Findings> answered() {
        return state.answered();
    }

    /** Told each time that no rows are made ready any more. */
    public void whenFound(Runnable told) {
        heard = told;
    }

    /** What is asked beside the experiment. */
    public Choice choice() {
        return state.choice().question();
    }

    /** The file that is still asked for. */
    Optional<AskedFile> awaited() {
        return desk.awaited().peek();
    }

    /** The experiment that is asked for. */
    Experiment experiment() {
        return state.question();
    }
}
