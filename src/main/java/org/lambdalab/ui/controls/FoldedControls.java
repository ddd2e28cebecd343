package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/** Some controls of a screen under their name, which fold away; where the screen is small, they begin so. */
public final class FoldedControls extends NativeDetails {

    /** @param place its class, by which the style sheet places it */
    public FoldedControls(String key, String place, Component controls) {
        super("", controls);
        setSummaryText(getTranslation(key));
        setOpen(true);
        addClassNames("panel", place);
        getElement().setAttribute("aria-label", getTranslation(key));
        getElement().executeJs("lambdaLab.closeOnSmallScreens(this)");
    }
}
