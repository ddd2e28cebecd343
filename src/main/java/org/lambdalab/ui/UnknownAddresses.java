package org.lambdalab.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Answers with status 404 where no screen is. (Vaadin answers with 200 and the frame of every page, and only the
 * browser learns that nothing belongs in it.)
 */
@Component
class UnknownAddresses implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent initialisation) {
        initialisation.addIndexHtmlRequestListener(page -> {
            String path = Objects.requireNonNullElse(page.getVaadinRequest().getPathInfo(), "");
            if (RouteConfiguration.forApplicationScope()
                    .getRoute(path.replaceFirst("^/", ""))
                    .isEmpty()) {
                page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }
}
