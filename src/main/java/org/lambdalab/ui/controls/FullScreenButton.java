package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/** Shows a picture on the whole screen, and in its place again; the page does it, and the style sheet draws the sign. */
public final class FullScreenButton extends NativeButton {

    /** Marks what is a picture of its own within a panel. */
    public static final String PICTURE = "data-picture";

    /** @param picture what the picture is called */
    public FullScreenButton(String picture) {
        addClassName("full-screen");
        setAriaLabel(getTranslation("chart.full-screen", picture));
        setTitle(getTranslation("chart.full-screen.hint"));
        getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-pressed", "false")
                .setAttribute("data-action", "full-screen");
    }

    /** A click anywhere in the panel leaves the focus in it, where the key is heard. */
    public static void hearKeyIn(Component panel) {
        panel.getElement().setAttribute("tabindex", "-1");
    }
}
