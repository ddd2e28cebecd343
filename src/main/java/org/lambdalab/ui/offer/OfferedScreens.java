package org.lambdalab.ui.offer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lambdalab.experiment.Embedding;
import org.lambdalab.experiment.Offering;
import org.lambdalab.lessons.Screen;
import org.lambdalab.ui.LiveScreen;
import org.lambdalab.ui.address.OfferedPage;
import org.lambdalab.ui.controls.AwaitedNotice;
import org.lambdalab.ui.controls.Offer;

/** Hides what the address of a screen does not offer, before the screen is seen, whichever it is. */
@org.springframework.stereotype.Component
final class OfferedScreens implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent initialisation) {
        initialisation.getSource().addUIInitListener(opened -> {
            // Before the screen itself, which writes the address as soon as it has read it.
            opened.getUI().addBeforeEnterListener(OfferedScreens::read);
            opened.getUI().addAfterNavigationListener(OfferedScreens::show);
        });
    }

    private static void read(BeforeEnterEvent event) {
        OfferedPage page = OfferedPage.of(event.getUI());
        screen(event.getLocation().getPath())
                .ifPresentOrElse(
                        screen -> page.open(event.getLocation(), screen.controls(), screen.pictures()),
                        page::openWhole);
    }

    private static Optional<Screen> screen(String path) {
        return Screen.ofPath("/" + path);
    }

    private static void show(AfterNavigationEvent event) {
        Component view = (Component) event.getActiveChain().getFirst();
        OfferedPage page = OfferedPage.of(UI.getCurrentOrThrow());
        view.getParent().stream()
                .flatMap(Component::getChildren)
                .filter(OfferBar.class::isInstance)
                .toList()
                .forEach(bar -> bar.getElement().removeFromParent());
        screen(event.getLocation().getPath())
                .ifPresent(screen -> parts(view)
                        .filter(LiveScreen.class::isInstance)
                        .map(LiveScreen.class::cast)
                        .findFirst()
                        .ifPresent(shown -> offer(shown, screen, page.offering())));
        if (page.offering().isChosen()) {
            Element around = view.getElement().getParent();
            // Above what it speaks of; in a frame in the corner below it.
            boolean framed = page.offering().embedding() != null;
            int place = framed ? around.getChildCount() : 0;
            if (framed) {
                // The page around it has a main part as well: they are told apart by their names.
                around.setAttribute("aria-label", I18NProvider.translate("app.name"));
            }
            around.insertChild(place, new OfferBar(page).getElement());
        }
    }

    private static void offer(LiveScreen shown, Screen screen, Offering offering) {
        Set<String> controls = Objects.requireNonNullElse(offering.controls(), screen.controls());
        Set<String> pictures = Objects.requireNonNullElse(offering.pictures(), screen.pictures());
        Set<String> hidden = without(screen.pictures(), pictures);
        if (offering.controls() == null) {
            Offer.all(shown.controls());
        } else {
            Offer.only(shown.controls(), controls);
        }
        if (offering.embedding() == Embedding.PICTURE) {
            Set<String> both = new HashSet<>(controls);
            both.addAll(pictures);
            both.add(AwaitedNotice.ID);
            Offer.only(shown.pictures(), both);
        } else {
            Offer.without(shown.pictures(), without(screen.controls(), controls));
            Offer.withoutPictures(shown.pictures(), hidden, kept(offering, controls, pictures));
        }
        Offer.linksWithout(shown, hidden);
        shown.offered(controls);
        shown.pictures().getElement().getClassList().set("offered", !hidden.isEmpty());
    }

    /**
     * What is found is said whatever of it is drawn, what plays moves all pictures, and a control that is named is wanted,
     * wherever it stands.
     */
    private static Set<String> kept(Offering offering, Set<String> controls, Set<String> pictures) {
        Set<String> kept = new HashSet<>(pictures);
        kept.addAll(Objects.requireNonNullElse(offering.controls(), Set.of()));
        kept.add("findings");
        // Other points than those that were meant are never shown without a word.
        kept.add(AwaitedNotice.ID);
        if (controls.contains("play")) {
            kept.add("play");
        }
        return kept;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> others = new HashSet<>(all);
        others.removeAll(some);
        return others;
    }

    private static Stream<Component> parts(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(OfferedScreens::parts));
    }
}
