package org.lambdalab.ui.offer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lambdalab.ui.address.OfferedPage;

/** Says that what is shown was chosen, and leads to the whole screen with what is asked on it now. */
@StyleSheet("context://offer.css")
final class OfferBar extends Composite<Div> {

    OfferBar(OfferedPage page) {
        boolean embedded = page.offering().embedding() != null;
        getContent().addClassName(embedded ? "offer-corner" : "offer-bar");
        Anchor whole = new Anchor("", getTranslation(embedded ? "offer.open" : "offer.whole"));
        whole.setId("whole-screen");
        if (embedded) {
            whole.setTarget(AnchorTarget.BLANK);
        } else {
            getContent().add(new Span(getTranslation("offer.chosen")));
        }
        page.followWhole(whole::setHref);
        getContent().add(whole);
    }
}
