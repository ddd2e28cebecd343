package org.lambdalab.ui.teachers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.ui.MainLayout;

/** The page of one screen for a teacher: its limits, its surprises, what to try, and the maker of links to parts of it. */
@Route(value = TeachersView.ROUTE + "/:" + GuideView.SCREEN + "(" + GuideView.SCREENS + ")", layout = MainLayout.class)
@StyleSheet("context://teachers.css")
public final class GuideView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String SCREEN = "screen";

    /** The ids of all guides. */
    static final String SCREENS = "lab|choose|geometry|descent|priors|network|ways|lessons";

    /** Sentences of each kind. */
    private static final List<Integer> SENTENCES = List.of(1, 2, 3);

    private @Nullable Guide guide;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Guide asked = event.getRouteParameters().get(SCREEN).flatMap(Guide::of).orElseThrow();
        guide = asked;
        show(asked);
    }

    private void show(Guide asked) {
        Anchor screen = new Anchor(asked.path(), getTranslation("teachers.screen.open"));
        screen.setId("open-screen");
        Paragraph ways = new Paragraph(new Anchor(TeachersView.ROUTE, getTranslation("teachers.back")), screen);
        ways.addClassName("teachers-ways");
        getContent().removeAll();
        getContent().addClassName("teachers");
        getContent()
                .add(
                        new H1(getTranslation("teachers.screen.title", name(asked))),
                        ways,
                        section("teachers.simplifies", sentences(asked, "simplifies")),
                        section("teachers.surprises", sentences(asked, "surprises")),
                        section("teachers.tries", tries(asked)));
        if (!asked.beliefs().isEmpty()) {
            getContent().add(section("teachers.beliefs", beliefs(asked)));
        }
        asked.screen().ifPresent(parts -> {
            Section own = section("teachers.own", new LinkMaker(asked, parts));
            own.addClassName("own-link");
            getContent().add(own);
        });
    }

    private String name(Guide asked) {
        return getTranslation("app." + asked.id());
    }

    private Section section(String key, Component... parts) {
        Section section = new Section(new H2(getTranslation(key)));
        section.add(parts);
        section.addClassName("panel");
        return section;
    }

    private UnorderedList sentences(Guide asked, String kind) {
        UnorderedList list = new UnorderedList();
        SENTENCES.forEach(
                number -> list.add(new ListItem(getTranslation("teachers." + asked.id() + "." + kind + "-" + number))));
        return list;
    }

    private OrderedList tries(Guide asked) {
        OrderedList list = new OrderedList();
        asked.tries().forEach(one -> {
            Anchor link = new Anchor(one.address(), getTranslation("teachers.try.open"));
            link.setId("try-" + one.id());
            String text = getTranslation("teachers.try." + one.id());
            // Many links of one name are told apart by what stands before them.
            link.setAriaLabel(getTranslation("teachers.try.open") + ": " + text);
            list.add(new ListItem(new Span(text + " "), link));
        });
        return list;
    }

    private UnorderedList beliefs(Guide asked) {
        UnorderedList list = new UnorderedList();
        asked.beliefs().forEach(belief -> {
            Span said = new Span(getTranslation("misconception." + belief.id()));
            said.addClassName("belief");
            list.add(new ListItem(said, new Span(" " + getTranslation("misconception." + belief.id() + ".answer"))));
        });
        return list;
    }

    @Override
    public String getPageTitle() {
        return guide == null ? getTranslation("app.name") : getTranslation("teachers.screen.page-title", name(guide));
    }
}
