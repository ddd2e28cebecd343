package org.lambdalab.ui.page;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * What is on screen before any script has come: the bar, what the lab is for, and boxes in the places of controls and
 * pictures, until the frame of the first screen takes it away. It has the classes of the real thing, and so the same
 * style sheets lay it out.
 */
@Component
class Skeleton implements VaadinServiceInitListener {

    private static final List<String> CONTROLS = List.of("data-fold", "basis-fold", "pinned");
    private static final List<String> PLANE_CONTROLS = List.of("data-fold", "pinned");
    private static final List<String> NETWORK_CONTROLS = List.of("data-fold", "shape-fold", "rule-fold", "pinned");
    private static final List<String> WALK_CONTROLS = List.of("ground-fold", "data-fold", "pinned");
    private static final List<String> PICTURES =
            List.of("fit", "lambda-place", "degree-place", "weights", "paths-place", "sparsity");

    private static final int WAYS = 9;

    private final List<ArrivingScreen> arriving;

    /** @param arriving screens that have more to show than boxes */
    Skeleton(List<ArrivingScreen> arriving) {
        this.arriving = List.copyOf(arriving);
    }

    @Override
    public void serviceInit(ServiceInitEvent initialisation) {
        initialisation.addIndexHtmlRequestListener(this::fill);
    }

    private void fill(IndexHtmlResponse page) {
        Locale locale = page.getVaadinRequest().getLocale();
        Element outlet = Objects.requireNonNull(page.getDocument().getElementById("outlet"));
        Element app = block(outlet, "div", "app skeleton").attr("aria-busy", "true");
        Element bar = block(app, "header", "app-bar");
        Element brand = block(bar, "span", "brand");
        brand.appendElement("span").attr("aria-hidden", "true").text("λ");
        brand.appendElement("span").text(I18NProvider.translate(locale, "app.name"));
        block(bar, "span", "tagline").text(I18NProvider.translate(locale, "app.tagline"));
        Element content = app.appendElement("main");
        content.appendElement("noscript")
                .appendElement("p")
                .addClass("panel")
                .text(I18NProvider.translate(locale, "app.no-script"));
        switch (Objects.requireNonNullElse(page.getVaadinRequest().getPathInfo(), "/")) {
            case "/" -> addLab(content, I18NProvider.translate(locale, "lab.arriving"));
            case "/choose" -> {
                addStyles(page, "choose");
                addChoose(content, I18NProvider.translate(locale, "choose.title"));
            }
            case "/geometry" -> {
                addStyles(page, "geometry");
                addPlanes(content, I18NProvider.translate(locale, "plane.arriving"));
            }
            case "/descent" -> {
                addStyles(page, "descent");
                addWalks(content, I18NProvider.translate(locale, "descent.arriving"));
            }
            case "/priors" -> {
                addStyles(page, "priors");
                addPriors(content, I18NProvider.translate(locale, "prior.arriving"));
            }
            case "/network" -> {
                addStyles(page, "network");
                addNetworks(content, I18NProvider.translate(locale, "network.arriving"));
            }
            case "/ways" -> {
                addStyles(page, "ways");
                addWays(content, I18NProvider.translate(locale, "ways.arriving"));
            }
            default -> arriving.forEach(screen -> screen.addTo(page, content));
        }
    }

    /** The screen brings them as well, but later than its boxes. */
    private static void addStyles(IndexHtmlResponse page, String screen) {
        page.getDocument()
                .head()
                .appendElement("link")
                .attr("rel", "stylesheet")
                .attr("href", screen + ".css");
    }

    private static void addPlanes(Element content, String arriving) {
        Element lab = frame(content, PLANE_CONTROLS);
        Element planes = block(lab, "div", "planes");
        block(planes, "div", "examples");
        block(block(planes, "div", "panel plane-summary"), "p", "findings").text(arriving);
        block(planes, "div", "panel plane");
        block(planes, "div", "panel plane");
    }

    private static void addChoose(Element content, String title) {
        Element choose = block(frame(content, CONTROLS), "div", "choose");
        block(choose, "h1", "exhibits-title").text(title);
        block(choose, "div", "panel exhibit");
    }

    private static void addWalks(Element content, String arriving) {
        Element walks = block(frame(content, WALK_CONTROLS), "div", "walks");
        block(walks, "div", "examples");
        block(block(walks, "div", "panel walk-summary"), "p", "findings").text(arriving);
        Element curves = block(walks, "div", "penalty-curves");
        block(curves, "div", "panel");
        block(curves, "div", "panel");
        block(walks, "div", "panel steps");
        block(walks, "div", "panel step-numbers");
    }

    private static void addPriors(Element content, String arriving) {
        Element priors = block(frame(content, PLANE_CONTROLS), "div", "priors");
        block(priors, "div", "examples");
        block(block(priors, "div", "panel prior-summary"), "p", "findings").text(arriving);
        block(priors, "div", "panel first-prior");
        block(priors, "div", "panel prior");
        block(priors, "div", "panel posterior");
        block(priors, "div", "panel posterior");
    }

    private static void addNetworks(Element content, String arriving) {
        Element networks = block(frame(content, NETWORK_CONTROLS), "div", "networks");
        block(networks, "div", "examples");
        block(block(networks, "div", "panel network-summary"), "p", "findings").text(arriving);
        block(networks, "div", "panel answers-panel");
        block(networks, "div", "panel first-loss");
    }

    private static void addWays(Element content, String arriving) {
        Element ways = block(frame(content, CONTROLS), "div", "ways");
        block(ways, "div", "examples");
        block(block(ways, "div", "panel ways-summary"), "p", "findings").text(arriving);
        Element found = block(ways, "div", "ways-found");
        for (int i = 0; i < WAYS; i++) {
            block(found, "div", "panel way");
        }
    }

    private static Element frame(Element content, List<String> places) {
        Element lab = block(content, "div", "lab");
        Element controls = block(lab, "div", "side");
        places.forEach(place -> block(controls, "div", "panel " + place));
        return lab;
    }

    private static void addLab(Element content, String arriving) {
        Element lab = frame(content, CONTROLS);
        Element pictures = block(lab, "div", "pictures");
        block(pictures, "div", "examples");
        Element summary = block(pictures, "div", "panel summary");
        block(summary, "p", "findings").text(arriving);
        PICTURES.forEach(place -> block(pictures, "div", "panel " + place));
    }

    private static Element block(Element parent, String tag, String classes) {
        return parent.appendElement(tag).attr("class", classes);
    }
}
