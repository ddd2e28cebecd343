package org.lambdalab.ui.page;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.lambdalab.experiment.OfferingQuery;
import org.lambdalab.experiment.QueryParameter;
import org.lambdalab.lessons.Screen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A screen whose address says so stands in the page of somebody else. What it has for that comes with it alone: a style
 * sheet, and a script that tells the page around it how high it is.
 *
 * <p>Only such a screen may be framed by others: Vaadin sends {@code X-Frame-Options: SAMEORIGIN} with each, which browsers
 * leave out of account where a policy names the ancestors. Which these may be is a setting, {@code
 * lambdalab.embed.ancestors}. A page of another site needs three settings of the session's cookie beside it, which the
 * README names.
 */
@Component
class EmbeddedPage implements VaadinServiceInitListener {

    private static final String EMBED = QueryParameter.EMBED.id();

    private final String ancestors;

    EmbeddedPage(@Value("${lambdalab.embed.ancestors:*}") String ancestors) {
        this.ancestors = ancestors;
    }

    @Override
    public void serviceInit(ServiceInitEvent initialisation) {
        initialisation.addIndexHtmlRequestListener(this::prepare);
    }

    private void prepare(IndexHtmlResponse page) {
        if (OfferingQuery.names().stream().anyMatch(name -> isAsked(page, name))) {
            // The screen brings it as well, but later than its parts.
            sheet(page, "offer");
        }
        if (isAsked(page, EMBED) && isScreen(page)) {
            page.getVaadinResponse().setHeader("Content-Security-Policy", "frame-ancestors " + ancestors);
            Element root = page.getDocument().selectFirst("html");
            if (root != null) {
                root.attr("data-embed", page.getVaadinRequest().getParameter(EMBED));
            }
            sheet(page, "embed");
            page.getDocument()
                    .head()
                    .appendElement("script")
                    .attr("src", "embed.js")
                    .attr("type", "module");
        }
    }

    /** Nothing else can be offered in parts, so nothing else has a reason to stand in a frame. */
    private static boolean isScreen(IndexHtmlResponse page) {
        String path = page.getVaadinRequest().getPathInfo();
        return Screen.ofPath(path == null ? "/" : path).isPresent();
    }

    private static boolean isAsked(IndexHtmlResponse page, String parameter) {
        return page.getVaadinRequest().getParameter(parameter) != null;
    }

    private static void sheet(IndexHtmlResponse page, String name) {
        page.getDocument()
                .head()
                .appendElement("link")
                .attr("rel", "stylesheet")
                .attr("href", name + ".css");
    }
}
