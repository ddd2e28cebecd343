package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.html.Div;
import org.jsoup.Jsoup;

/** Text of a lesson, which its reader has made safe to show. */
final class Prose extends Div {

    private String html = "";

    Prose(String html) {
        addClassName("prose");
        show(html);
    }

    String html() {
        return html;
    }

    /** The first words of it, so many letters at most. */
    static String beginning(String html, int letters) {
        String text = text(html);
        return text.length() <= letters ? text : text.substring(0, text.lastIndexOf(' ', letters)) + " …";
    }

    /** What is left of HTML without its marks. */
    static String text(String html) {
        return Jsoup.parse(html).text();
    }

    void show(String html) {
        this.html = html;
        getElement().setProperty("innerHTML", html);
    }
}
