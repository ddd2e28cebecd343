package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.notification.Notification;

/** A text that can be read, copied, and downloaded as a file. */
final class TakenText extends Composite<Div> {

    private static final int SHOWN_MILLISECONDS = 4000;

    private final Div ways = new Div();

    /** To be downloaded under this name as well. */
    TakenText(String fileName, String type, String text) {
        this(text);
        addWay(new DownloadLink("download-taken", fileName, type, () -> text));
    }

    TakenText(String text) {
        Pre shown = new Pre(text);
        shown.setId("taken");
        // A keyboard scrolls what it can come to.
        shown.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("take-away.code"));
        Button copy = new Button(getTranslation("take-away.copy"));
        copy.setId("copy-taken");
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
        getContent().addClassName("take-away-part");
        getContent().add(shown, ways);
    }

    /** Beside copying and downloading. */
    void addWay(Component way) {
        ways.add(way);
    }
}
