package org.lambdalab.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.address.ExperimentAddress;
import org.lambdalab.ui.address.TrainingAddress;
import org.lambdalab.ui.controls.Uploads;

/** The weights of a small neural network, while it learns: how a penalty shrinks them, or brings them to 0. */
@Route(value = TrainingAddress.ROUTE, layout = MainLayout.class)
public final class NetworkView extends Composite<NetworkScreen> implements BeforeEnterObserver, HasDynamicTitle {

    private final Uploads uploads;
    private final NetworkScreen screen;

    NetworkView(Uploads uploads, Workbench workbench, Workers workers) {
        this.uploads = uploads;
        screen = new NetworkScreen(uploads, workbench, workers);
        screen.follow(this::writeAddress);
    }

    private void writeAddress() {
        if (screen.findings().isPresent()) {
            TrainingAddress.write(this, screen.experiment(), screen.awaited(), screen.plan());
        }
    }

    @Override
    protected NetworkScreen initContent() {
        return screen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrainingPlan plan = TrainingAddress.read(event.getLocation());
        screen.ask(ExperimentAddress.read(event.getLocation(), uploads::read), plan);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("network.page-title");
    }
}
