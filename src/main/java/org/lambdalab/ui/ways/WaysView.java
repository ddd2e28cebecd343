package org.lambdalab.ui.ways;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.address.ExperimentAddress;
import org.lambdalab.ui.address.WaysAddress;
import org.lambdalab.ui.controls.Uploads;

/** Other ways out of overfitting beside the penalties: each on the lab's experiment, with its own control, side by side. */
@Route(value = WaysAddress.ROUTE, layout = MainLayout.class)
public final class WaysView extends Composite<WaysScreen> implements BeforeEnterObserver, HasDynamicTitle {

    private final Uploads uploads;
    private final WaysScreen screen;

    WaysView(Uploads uploads, Workbench workbench, Workers workers) {
        this.uploads = uploads;
        screen = new WaysScreen(uploads, workbench, workers);
        screen.follow(this::writeAddress);
    }

    private void writeAddress() {
        if (screen.experimentFindings().isPresent()) {
            WaysAddress.write(this, screen.experiment(), screen.awaited(), screen.waysOut());
        }
    }

    @Override
    protected WaysScreen initContent() {
        return screen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        screen.ask(ExperimentAddress.read(event.getLocation(), uploads::read), WaysAddress.read(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ways.page-title");
    }
}
