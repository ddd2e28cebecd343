package org.lambdalab.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.ui.language.LanguageButton;

/** The bar above every screen: its name, the ways to help, how it looks, and the address to share. */
@JsModule("./page.ts")
// Most screens have these: were they not for all, they would come to each as files of their own, which are larger.
@Uses(Checkbox.class)
@Uses(Popover.class)
@Uses(Select.class)
public final class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    /** Where the lab is, as a link says it. */
    private static final String LAB = ".";

    private final Main content = new Main();
    private final Button tour = tourButton();
    private final List<Anchor> screens = new ArrayList<>();
    private @Nullable GuidedScreen guided;

    MainLayout(I18NProvider texts) {
        Anchor skip = new Anchor("#content", getTranslation("app.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        skip.getElement().executeJs("lambdaLab.leadToPart(this)");
        Span brand = new Span(new Span("λ"), new Span(getTranslation("app.name")));
        brand.addClassName("brand");
        brand.getElement().getChild(0).setAttribute("aria-hidden", "true");
        Span tagline = new Span(getTranslation("app.tagline"));
        tagline.addClassName("tagline");
        Header bar = new Header(brand, tagline, tour, screens());
        LanguageButton.others(texts, getLocale()).forEach(bar::add);
        bar.add(largeButton(), schemeButton(), shareButton());
        bar.addClassName("app-bar");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("app");
        getContent().add(skip, bar, content);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement screen) {
        content.getElement().removeAllChildren();
        guided = screen instanceof GuidedScreen offering ? offering : null;
        tour.setVisible(guided != null);
        if (screen != null) {
            content.getElement().appendChild(screen.getElement());
            screens.forEach(link -> link.getElement().executeJs("lambdaLab.leadBack(this)"));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        String path = navigation.getLocation().getPath();
        screens.forEach(link -> {
            if (link.getHref().equals(path.isEmpty() ? LAB : path)) {
                link.getElement().setAttribute("aria-current", "page");
                link.getElement().executeJs("lambdaLab.showInRow(this)");
            } else if (path.startsWith(link.getHref() + "/")) {
                // One of its pages: the link still leads somewhere.
                link.getElement().setAttribute("aria-current", "true");
                link.getElement().executeJs("lambdaLab.showInRow(this)");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        attachment
                .getUI()
                .getPage()
                .executeJs(
                        "lambdaLab.removeSkeleton(); lambdaLab.announceConnection(); lambdaLab.fillScreenByButtonAndKey()");
    }

    private Button tourButton() {
        Button button = new Button();
        button.addClickListener(click -> {
            if (guided != null) {
                guided.startTour();
            }
        });
        button.setId("start-tour");
        // In full where the bar has room, and in short on a phone.
        Span full = new Span(getTranslation("app.tour"));
        full.addClassName("full");
        Span brief = new Span(getTranslation("app.tour.brief"));
        brief.addClassName("brief");
        button.getElement().appendChild(full.getElement(), brief.getElement());
        button.setAriaLabel(getTranslation("app.tour.label"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** A row that is pushed aside where it has no room. The experiment goes along to those that share it. */
    private Nav screens() {
        Nav nav = new Nav(
                screen("lessons", "to-lessons", "app.lessons"),
                screen(LAB, "to-lab", "app.lab"),
                screen("choose", "to-choose", "app.choose"),
                screen("geometry", "to-geometry", "app.geometry"),
                screen("descent", "to-descent", "app.descent"),
                screen("priors", "to-priors", "app.priors"),
                screen("network", "to-network", "app.network"),
                screen("ways", "to-ways", "app.ways"),
                screen("glossary", "to-glossary", "app.glossary"));
        nav.addClassName("screens");
        nav.getElement().setAttribute("aria-label", getTranslation("app.screens"));
        return nav;
    }

    /** Leads to a screen as it was left. */
    private Anchor screen(String route, String id, String key) {
        Anchor link = new Anchor(route, getTranslation(key));
        link.setId(id);
        link.addClassName("to-screen");
        screens.add(link);
        return link;
    }

    /** For a projector. What it does is done in the browser, at once, and before anything is painted the next time. */
    private Button largeButton() {
        Button button = new Button(getTranslation("app.present.brief"));
        button.setId("present");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("app.present"));
        button.setTooltipText(getTranslation("app.present.hint"));
        button.getElement().executeJs("lambdaLab.enlargeBy(this)");
        return button;
    }

    /** What it does is done in the browser: the server need not know, and the next visit has it before anything is painted. */
    private Button schemeButton() {
        Button button = new Button("◐");
        button.setId("color-scheme");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("app.scheme"));
        button.setTooltipText(getTranslation("app.scheme"));
        button.getElement().executeJs("lambdaLab.switchSchemeBy(this)");
        return button;
    }

    private Button shareButton() {
        Button button = new Button(getTranslation("app.share"));
        button.setId("share");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTooltipText(getTranslation("app.share.hint"));
        button.addClickListener(click -> button.getElement()
                .executeJs("return lambdaLab.copyAddress()")
                .then(
                        Boolean.class,
                        copied -> Notification.show(
                                getTranslation(copied ? "app.share.done" : "app.share.failed"),
                                8000,
                                Notification.Position.TOP_CENTER)));
        return button;
    }
}
