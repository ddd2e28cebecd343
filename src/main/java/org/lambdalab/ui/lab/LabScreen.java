package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lambdalab.experiment.AskedFile;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;
import org.lambdalab.experiment.Preset;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.LiveScreen;
import org.lambdalab.ui.controls.ExampleBar;
import org.lambdalab.ui.controls.ExperimentControls;
import org.lambdalab.ui.controls.FileDesk;
import org.lambdalab.ui.controls.HistoryButtons;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.PresetGallery;
import org.lambdalab.ui.controls.Uploads;

/** The lab: an experiment, and all that is found of it. */
public final class LabScreen extends LiveScreen {

    private static final String EDIT_POINTS = "edit-points";

    private final LabState state;
    private final FileDesk desk;
    private final LabPictures pictures;
    private Runnable heard = () -> {};

    /**
     * Asks nothing yet.
     *
     * @param above the pictures
     */
    public LabScreen(Uploads uploads, Workbench workbench, Workers workers, Component... above) {
        state = new LabState(workbench, workers, this);
        desk = new FileDesk(state, uploads);
        PresetGallery<Experiment> gallery = new PresetGallery<>(state, "presets.hint", Preset.values());
        gallery.beforeEach(desk::leave);
        Div stage = new Div(above);
        pictures = new LabPictures(
                state, desk, new ExampleBar(gallery, new HistoryButtons(state, desk), new TakeAwayButton(state)));
        stage.add(pictures);
        stage.addClassName("stage");
        fill("lab.title", new ExperimentControls(state, desk), stage);
        state.whenAnswered(() -> heard.run());
    }

    /** What an address asks for. */
    public void ask(ExperimentQuery.Reading reading) {
        desk.ask(reading);
    }

    /** Points are dragged on the picture of the fit where they can be edited otherwise. */
    @Override
    public void offered(Set<String> ids) {
        pictures.offerEditing(ids.contains(EDIT_POINTS));
    }

    @Override
    public void tellVerdict(boolean told) {
        pictures.tellVerdict(told);
    }

    /** Told what is on screen, and which file is still asked for: both are in its address. */
    void follow(BiConsumer<Experiment, Optional<AskedFile>> told) {
        state.follow(
                Function.identity(),
                experiment -> told.accept(experiment, desk.awaited().peek()));
        desk.whenLeft(experiment -> told.accept(experiment, desk.awaited().peek()));
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
}
