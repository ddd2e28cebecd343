package org.lambdalab.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What stands where no screen can be: what happened, what to do, and the way back to the lab. */
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {

    private final String title;

    ErrorPage(String title, String text) {
        this.title = title;
        Anchor lab = new Anchor(".", getTranslation("error-page.lab"));
        lab.setId("to-the-lab");
        // A page that is loaded anew carries nothing over from what went wrong.
        lab.setRouterIgnore(true);
        getContent().addClassNames("panel", "error-page");
        getContent().add(new H1(title), new Paragraph(text), new Paragraph(lab));
    }

    @Override
    public final String getPageTitle() {
        return title;
    }
}
