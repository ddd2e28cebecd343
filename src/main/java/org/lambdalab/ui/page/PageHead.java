package org.lambdalab.ui.page;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** What search engines and previews of links read of a page, who run none of its scripts, and whoever reads it aloud. */
@Component
class PageHead implements VaadinServiceInitListener {

    /** Its size is told with it, so that the first who shares a link sees it too. */
    private static final String PREVIEW = "preview.png";

    private static final int PREVIEW_WIDTH = 1200;
    private static final int PREVIEW_HEIGHT = 630;

    @Override
    public void serviceInit(ServiceInitEvent initialisation) {
        initialisation.addIndexHtmlRequestListener(PageHead::describe);
    }

    private static void describe(IndexHtmlResponse page) {
        Locale locale = page.getVaadinRequest().getLocale();
        String name = I18NProvider.translate(locale, "app.name");
        String description = I18NProvider.translate(locale, "app.description");
        HttpServletRequest request = (VaadinServletRequest) page.getVaadinRequest();
        String address = request.getRequestURL().toString();
        String query = request.getQueryString();
        page.getDocument().getElementsByTag("html").attr("lang", locale.toLanguageTag());
        page.getDocument().title(name);
        Element head = page.getDocument().head();
        head.appendElement("meta").attr("name", "description").attr("content", description);
        property(head, "og:type", "website");
        property(head, "og:site_name", name);
        property(head, "og:title", I18NProvider.translate(locale, "lab.title"));
        property(head, "og:description", description);
        // The query is the experiment: whoever follows a preview comes to what was shared.
        property(head, "og:url", query == null ? address : address + "?" + query);
        property(
                head,
                "og:image",
                URI.create(address).resolve("/").resolve(PREVIEW).toString());
        property(head, "og:image:width", String.valueOf(PREVIEW_WIDTH));
        property(head, "og:image:height", String.valueOf(PREVIEW_HEIGHT));
        property(head, "og:image:alt", I18NProvider.translate(locale, "app.preview"));
        head.appendElement("meta").attr("name", "twitter:card").attr("content", "summary_large_image");
    }

    private static void property(Element head, String name, String content) {
        head.appendElement("meta").attr("property", name).attr("content", content);
    }
}
