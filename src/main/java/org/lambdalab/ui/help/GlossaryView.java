package org.lambdalab.ui.help;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import org.lambdalab.ui.MainLayout;

/** All terms, each at an address of its own, and the way back to the lab as it was left. */
@Route(value = "glossary", layout = MainLayout.class)
@StyleSheet("context://glossary.css")
public final class GlossaryView extends Composite<Div> implements HasDynamicTitle {

    private final Anchor back = new Anchor(".", getTranslation("glossary.back"));

    /** With every term. */
    public GlossaryView() {
        back.setId("back-to-the-lab");
        getContent().addClassNames("glossary");
        getContent()
                .add(
                        new H1(getTranslation("glossary.title")),
                        new Paragraph(getTranslation("glossary.hint")),
                        new Paragraph(back));
        Arrays.stream(Term.Topic.values()).map(this::section).forEach(getContent()::add);
    }

    /** Where a term stands. */
    static String address(Term term) {
        return "glossary#" + anchor(term);
    }

    private static String anchor(Term term) {
        return "term-" + term.id();
    }

    private Section section(Term.Topic topic) {
        Div terms = new Div();
        terms.addClassName("terms");
        Arrays.stream(Term.values())
                .filter(term -> term.topic() == topic)
                .map(this::entry)
                .forEach(terms::add);
        return new Section(new H2(getTranslation("glossary.topic." + topic.id())), terms);
    }

    private Section entry(Term term) {
        Section entry = new Section(
                new H3(getTranslation(term.key("name"))),
                new Paragraph(getTranslation(term.key("text"))),
                HelpBubble.formula(getTranslation(term.key("formula"))));
        entry.setId(anchor(term));
        entry.addClassName("panel");
        return entry;
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        back.getElement().executeJs("lambdaLab.leadBack(this)");
        getElement().executeJs("lambdaLab.showFragment()");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("glossary.page-title");
    }
}
