package org.lambdalab.ui.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** What a {@link HelpButton} opens: a question, its answer, and the ways into the glossary. */
final class HelpBubble {

    private HelpBubble() {}

    static Popover of(HelpButton button, Term term) {
        Popover bubble = bubble(button);
        bubble.add(
                title(button.getTranslation(term.key("question"))),
                new Paragraph(button.getTranslation(term.key("text"))),
                formula(button.getTranslation(term.key("formula"))),
                new Anchor(GlossaryView.address(term), button.getTranslation("help.more")));
        return bubble;
    }

    static Popover of(HelpButton button, Picture picture) {
        Popover bubble = bubble(button);
        Div words = new Div(button.getTranslation("help.words"));
        words.addClassName("help-words");
        picture.words()
                .forEach(term ->
                        words.add(new Anchor(GlossaryView.address(term), button.getTranslation(term.key("name")))));
        bubble.add(
                title(button.getTranslation("help.picture", button.getTranslation(picture.nameKey()))),
                new Paragraph(button.getTranslation(picture.key("text"))));
        if (picture.fillsTheScreen()) {
            bubble.add(new Paragraph(button.getTranslation("help.full-screen")));
        }
        bubble.add(words);
        return bubble;
    }

    static Div formula(String text) {
        Div formula = new Div(text);
        formula.addClassName("formula");
        return formula;
    }

    private static Popover bubble(HelpButton button) {
        Popover bubble = new Popover();
        // The style sheet places some by what they are about.
        bubble.addClassNames("help-bubble", button.getId().orElseThrow());
        bubble.setTarget(button);
        bubble.setAriaLabel(button.getAriaLabel().orElseThrow());
        bubble.setAutofocus(true);
        bubble.setPosition(PopoverPosition.BOTTOM_END);
        return bubble;
    }

    private static Component title(String text) {
        Div title = new Div(text);
        title.addClassName("help-title");
        return title;
    }
}
