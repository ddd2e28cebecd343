package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.lambdalab.ui.help.Picture;

/** For who goes by keyboard: past the controls to each picture. Seen while it has the focus. */
final class SkipLinks extends Composite<Nav> {

    SkipLinks() {
        getContent().getElement().setAttribute("aria-label", getTranslation("lab.skip-links"));
        for (Picture picture : Picture.OF_THE_LAB) {
            Anchor link =
                    new Anchor("#" + picture.id(), getTranslation("lab.skip-to", getTranslation(picture.key("name"))));
            link.addClassName("skip-link");
            link.setRouterIgnore(true);
            link.getElement().executeJs("lambdaLab.leadToPart(this)");
            getContent().add(link);
        }
    }
}
