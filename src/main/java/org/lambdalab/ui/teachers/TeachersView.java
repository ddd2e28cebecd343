package org.lambdalab.ui.teachers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.lambdalab.ui.MainLayout;

/** What teachers find here: a page of each screen, and what there is for a class. */
@Route(value = TeachersView.ROUTE, layout = MainLayout.class)
@StyleSheet("context://teachers.css")
public final class TeachersView extends Composite<Div> implements HasDynamicTitle {

    static final String ROUTE = "teachers";

    /** With a link to the page of each screen. */
    public TeachersView() {
        UnorderedList list = new UnorderedList();
        for (Guide guide : Guide.values()) {
            Anchor link = new Anchor(ROUTE + "/" + guide.id(), getTranslation("app." + guide.id()));
            link.setId("teachers-" + guide.id());
            list.add(new ListItem(link));
        }
        getContent().addClassName("teachers");
        getContent()
                .add(
                        new H1(getTranslation("teachers.title")),
                        new Paragraph(getTranslation("teachers.intro")),
                        section("teachers.screens", list),
                        section(
                                "teachers.lessons",
                                new Paragraph(getTranslation("teachers.lessons.text")),
                                new Paragraph(new Anchor("lessons", getTranslation("teachers.lessons.link")))),
                        section("teachers.frames", new Paragraph(getTranslation("teachers.frames.text"))));
    }

    private Section section(String key, com.vaadin.flow.component.Component... parts) {
        Section section = new Section(new H2(getTranslation(key)));
        section.add(parts);
        section.addClassName("panel");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("teachers.page-title");
    }
}
