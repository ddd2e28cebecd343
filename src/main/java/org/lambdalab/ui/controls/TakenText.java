package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.notification.Notification;

/** A text to take away: it can be read, copied, and had in what other ways are added. */
@StyleSheet("context://taken.css")
public final class TakenText extends Composite<Div> {

    private static final int SHOWN_MILLISECONDS = 4000;

    private final Pre shown = new Pre();
    private final Div ways = new Div();

    /**
     * Without a text yet.
     *
     * @param id of the text; the button that copies it has the same after {@code copy-}
     * @param nameKey of what a screen reader calls it
     */
    public TakenText(String id, String nameKey) {
        shown.setId(id);
        shown.addClassName("taken");
        // A keyboard scrolls what it can come to.
        shown.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation(nameKey));
        Button copy = new Button(getTranslation("take-away.copy"));
        copy.setId("copy-" + id);
        copy.addClickListener(click -> shown.getElement()
                .executeJs("return lambdaLab.copyTextOf(this)")
                .then(
                        Boolean.class,
                        copied -> Notification.show(
                                getTranslation(copied ? "take-away.copy.done" : "take-away.copy.failed"),
                                SHOWN_MILLISECONDS,
                                Notification.Position.TOP_CENTER)));
        ways.addClassName("taken-ways");
        ways.add(copy);
        getContent().addClassName("taken-part");
        getContent().add(shown, ways);
    }

    /** Instead of what was shown. */
    public void show(String text) {
        shown.setText(text);
    }

    /** Beside copying. */
    public void addWay(Component way) {
        ways.add(way);
    }
}
