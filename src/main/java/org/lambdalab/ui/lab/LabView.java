package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.function.Function;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Preset;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.GuidedScreen;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.address.ExperimentAddress;
import org.lambdalab.ui.controls.ExampleBar;
import org.lambdalab.ui.controls.ExperimentControls;
import org.lambdalab.ui.controls.FileDesk;
import org.lambdalab.ui.controls.HistoryButtons;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.PresetGallery;
import org.lambdalab.ui.controls.Uploads;

/** The lab: controls on the left, pictures on the right; the address always says which experiment is on screen. */
@Route(value = "", layout = MainLayout.class)
public class LabView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, GuidedScreen {

    private final Uploads uploads;
    private final LabState state;
    private final FileDesk desk;
    private final Tour tour = new Tour();

    LabView(Uploads uploads, Workbench workbench, Workers workers) {
        this.uploads = uploads;
        state = new LabState(workbench, workers, this);
        desk = new FileDesk(state, uploads);
        H1 title = new H1(getTranslation("lab.title"));
        title.addClassName("visually-hidden");
        getContent().addClassName("lab");
        Div stage = new Div(tour, pictures());
        stage.addClassName("stage");
        getContent().add(title, new SkipLinks(), new ExperimentControls(state, desk), stage);
        state.follow(Function.identity(), this::writeAddress);
        desk.whenLeft(this::writeAddress);
    }

    private LabPictures pictures() {
        PresetGallery<Experiment> gallery = new PresetGallery<>(state, "presets.hint", Preset.values());
        gallery.beforeEach(desk::leave);
        return new LabPictures(
                state, desk, new ExampleBar(gallery, new HistoryButtons(state, desk), new TakeAwayButton(state)));
    }

    private void writeAddress(Experiment experiment) {
        ExperimentAddress.write(this, experiment, desk.awaited().peek());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        tour.offerAt(event.getLocation());
        desk.ask(ExperimentAddress.read(event.getLocation(), uploads::read));
    }

    @Override
    public void startTour() {
        tour.start();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.name");
    }
}
