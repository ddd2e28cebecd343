package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.lambdalab.jobs.Workers;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.address.TwoWeightsAddress;
import org.lambdalab.ui.controls.Uploads;

/** Why L1 gives zeros: two weights, what a budget allows them, and where the loss is least there. */
@Route(value = TwoWeightsAddress.ROUTE, layout = MainLayout.class)
public final class GeometryView extends Composite<GeometryScreen> implements BeforeEnterObserver, HasDynamicTitle {

    private final Uploads uploads;
    private final GeometryScreen screen;

    GeometryView(Uploads uploads, Workers workers) {
        this.uploads = uploads;
        screen = new GeometryScreen(uploads, workers);
        screen.follow((question, awaited) -> TwoWeightsAddress.write(this, question, awaited));
    }

    @Override
    protected GeometryScreen initContent() {
        return screen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        screen.ask(TwoWeightsAddress.read(event.getLocation(), uploads::read));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plane.page-title");
    }
}
