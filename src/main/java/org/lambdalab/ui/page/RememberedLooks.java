package org.lambdalab.ui.page;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * Whoever chose large type, or light or dark, has it before anything is painted: the page's own scripts would come too
 * late.
 */
@Component
class RememberedLooks implements VaadinServiceInitListener {

    /**
     * The keys are those of {@code frontend/page/large.ts} and {@code scheme.ts}. A browser that stores nothing has
     * nothing to remember.
     */
    private static final String SCRIPT = """
            try {
              const root = document.documentElement;
              root.toggleAttribute("data-large", localStorage.getItem("large") === "true");
              const scheme = localStorage.getItem("color-scheme");
              if (scheme) {
                root.style.colorScheme = scheme;
              }
            } catch {}
            """;

    @Override
    public void serviceInit(ServiceInitEvent initialisation) {
        initialisation.addIndexHtmlRequestListener(RememberedLooks::restore);
    }

    private static void restore(IndexHtmlResponse page) {
        page.getDocument().head().appendElement("script").append(SCRIPT);
    }
}
