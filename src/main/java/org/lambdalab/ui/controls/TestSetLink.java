package org.lambdalab.ui.controls;

import com.vaadin.flow.component.html.Anchor;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.QueryParameter;

/** Leads to where the sealed rows are opened, with the experiment as it is. */
public final class TestSetLink extends Anchor {

    private static final String WAY = QueryParameter.EXHIBIT.id() + "=" + Exhibit.TEST_SET.id();

    public TestSetLink(String id, String textKey) {
        setHref("choose?" + WAY);
        setText(getTranslation(textKey));
        setId(id);
        getElement().setAttribute("data-with", WAY);
        addAttachListener(attached -> getElement().executeJs("lambdaLab.leadBack(this)"));
    }
}
