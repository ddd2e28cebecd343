package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.html.Div;

/** Text of a lesson, which its reader has made safe to show. */
final class Prose extends Div {

    Prose(String html) {
        addClassName("prose");
        show(html);
    }

    void show(String html) {
        getElement().setProperty("innerHTML", html);
    }
}
