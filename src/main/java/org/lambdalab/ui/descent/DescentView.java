package org.lambdalab.ui.descent;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.address.DescentAddress;

/** The step: why gradient descent brings a weight to exactly 0 under L1, and under L2 only closer. */
@Route(value = DescentAddress.ROUTE, layout = MainLayout.class)
public final class DescentView extends Composite<DescentScreen> implements BeforeEnterObserver, HasDynamicTitle {

    private final DescentScreen screen;

    DescentView() {
        screen = new DescentScreen();
        screen.follow(question -> DescentAddress.write(this, question));
    }

    @Override
    protected DescentScreen initContent() {
        return screen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        screen.ask(DescentAddress.read(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("descent.page-title");
    }
}
