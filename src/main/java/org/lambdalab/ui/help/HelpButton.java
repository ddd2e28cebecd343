package org.lambdalab.ui.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.dom.DisabledUpdateMode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small ⓘ, which the style sheet draws, that tells about a term or a picture in a bubble beside it. The bubble is made
 * when it is first asked for: most never are, and a screen has many.
 */
public final class HelpButton extends NativeButton {

    private final Supplier<Popover> bubble;
    private @Nullable Popover made;

    public HelpButton(Term term) {
        bubble = () -> HelpBubble.of(this, term);
        configure(term.id(), getTranslation(term.key("question")));
    }

    public HelpButton(Picture picture) {
        bubble = () -> HelpBubble.of(this, picture);
        configure(picture.id(), getTranslation("help.picture", getTranslation(picture.nameKey())));
    }

    /** With its name before the mark, where the term itself is not on screen. */
    static HelpButton named(Term term) {
        HelpButton button = new HelpButton(term);
        button.addClassName("named");
        button.setText(button.getTranslation(term.key("name")));
        return button;
    }

    /** A control with the help for it at the end of its first line. */
    public static Div beside(Component control, Term term) {
        Div pair = new Div(control, new HelpButton(term));
        pair.addClassName("explained");
        return pair;
    }

    private void configure(String id, String name) {
        setId("help-" + id);
        setAriaLabel(name);
        addClassName("help");
        getElement().setAttribute("type", "button").setAttribute("aria-haspopup", "dialog");
        getElement().addEventListener("click", click -> open()).setDisabledUpdateMode(DisabledUpdateMode.ALWAYS);
    }

    /** The first time; from then on the bubble itself follows its button's clicks. */
    private void open() {
        if (made == null) {
            made = bubble.get();
            made.open();
        }
    }

    /** What is out of use can still be asked about. */
    @Override
    public void onEnabledStateChanged(boolean enabled) {
        // The button stays as it is.
    }
}
