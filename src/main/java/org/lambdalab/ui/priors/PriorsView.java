package org.lambdalab.ui.priors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.address.OneWeightAddress;

/** What the penalties say of a weight before the data do: two densities, and what the data make of each. */
@Route(value = OneWeightAddress.ROUTE, layout = MainLayout.class)
public final class PriorsView extends Composite<PriorsScreen> implements BeforeEnterObserver, HasDynamicTitle {

    private final PriorsScreen screen;

    PriorsView() {
        screen = new PriorsScreen();
        screen.follow(question -> OneWeightAddress.write(this, question));
    }

    @Override
    protected PriorsScreen initContent() {
        return screen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        screen.ask(OneWeightAddress.read(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("prior.page-title");
    }
}
