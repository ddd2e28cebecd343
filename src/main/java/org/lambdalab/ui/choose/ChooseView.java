package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.address.ChoiceAddress;
import org.lambdalab.ui.address.ExperimentAddress;
import org.lambdalab.ui.controls.Uploads;

/** Choosing λ: the lab's experiment, and the ways to choose, one at a time. */
@Route(value = ChoiceAddress.ROUTE, layout = MainLayout.class)
public final class ChooseView extends Composite<ChooseScreen> implements BeforeEnterObserver, HasDynamicTitle {

    private final Uploads uploads;
    private final ChooseScreen screen;

    ChooseView(Uploads uploads, Workbench workbench, Workers workers) {
        this.uploads = uploads;
        screen = new ChooseScreen(uploads, workbench, workers);
        screen.follow(this::writeAddress);
    }

    private void writeAddress() {
        if (screen.findings().isPresent()) {
            ChoiceAddress.write(this, screen.experiment(), screen.awaited(), screen.choice());
        }
    }

    @Override
    protected ChooseScreen initContent() {
        return screen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        screen.ask(ExperimentAddress.read(event.getLocation(), uploads::read), ChoiceAddress.read(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("choose.page-title");
    }
}
