package org.lambdalab.ui.page;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;

/** A screen that has more to show than boxes before any script has run, and shows it where no script ever does. */
public interface ArrivingScreen {

    /**
     * Adds what it has to a page that asks for it.
     *
     * @param content of the page, between the bar and its end
     */
    void addTo(IndexHtmlResponse page, Element content);
}
