package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.GuidedScreen;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.address.ExperimentAddress;
import org.lambdalab.ui.controls.Uploads;

/** The lab: controls on the left, pictures on the right; the address always says which experiment is on screen. */
@Route(value = "", layout = MainLayout.class)
public class LabView extends Composite<LabScreen> implements BeforeEnterObserver, HasDynamicTitle, GuidedScreen {

    private final Uploads uploads;
    private final Tour tour = new Tour();
    private final LabScreen screen;

    LabView(Uploads uploads, Workbench workbench, Workers workers) {
        this.uploads = uploads;
        screen = new LabScreen(uploads, workbench, workers, tour);
        screen.getContent().addComponentAtIndex(1, new SkipLinks());
        screen.follow((experiment, awaited) -> ExperimentAddress.write(this, experiment, awaited));
    }

    @Override
    protected LabScreen initContent() {
        return screen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        tour.offerAt(event.getLocation());
        screen.ask(ExperimentAddress.read(event.getLocation(), uploads::read));
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
