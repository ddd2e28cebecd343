package org.lambdalab.ui.page;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Keeps pages from listening to "unload", an event that browsers warn of and are about to drop. Only the script of
 * Vaadin's push does, to close a connection that ends with its page anyway; no setting of its own would stop it, and a
 * policy in the response's head would have it complain.
 */
@Component
class WithoutUnload implements VaadinServiceInitListener {

    private static final String SCRIPT = """
            ((listen) => {
              window.addEventListener = function (type, ...rest) {
                if (type !== 'unload') {
                  listen.call(this, type, ...rest);
                }
              };
            })(window.addEventListener);""";

    @Override
    public void serviceInit(ServiceInitEvent initialisation) {
        initialisation.addIndexHtmlRequestListener(page -> {
            Element script = page.getDocument().head().prependElement("script");
            script.appendChild(new DataNode(SCRIPT));
        });
    }
}
