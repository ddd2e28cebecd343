package org.lambdalab.ui.page;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Whoever chose large type has it before anything is painted: the page's own scripts would come too late. */
@Component
class LargeType implements VaadinServiceInitListener {

    /** The key is that of {@code frontend/page/large.ts}. A browser that stores nothing has nothing to remember. */
    private static final String SCRIPT = """
            try {
              document.documentElement.toggleAttribute("data-large", localStorage.getItem("large") === "true");
            } catch {}
            """;

    @Override
    public void serviceInit(ServiceInitEvent initialisation) {
        initialisation.addIndexHtmlRequestListener(LargeType::restore);
    }

    private static void restore(IndexHtmlResponse page) {
        page.getDocument().head().appendElement("script").append(SCRIPT);
    }
}
