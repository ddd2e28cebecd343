package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;

/**
 * The guided start: a few steps over the real screen, each of which points at what it speaks of and leaves all of it in
 * use. It is offered once in a browser, to those who come without a link to something, and waits in the bar afterwards.
 */
final class Tour extends Composite<Div> {

    private static final TourStep[] STEPS = TourStep.values();

    private final Div offer = new Div();
    private final Section card = new Section();
    private final Span title = new Span();
    private final Span text = new Span();
    private final Button back = button("back", () -> show(this.step - 1));
    private final Button next = button("next", () -> show(this.step + 1));
    private int step;

    Tour() {
        getContent().addClassName("tour-place");
        configureOffer();
        configureCard();
        getContent().add(offer, card);
    }

    private void configureOffer() {
        offer.setId("tour-offer");
        offer.addClassNames("panel", "tour-offer");
        offer.setVisible(false);
        Button start = button("start", this::start);
        start.setId("tour-start");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        offer.add(new Span(getTranslation("tour.offer")), start, button("not-now", this::dismiss));
    }

    private void configureCard() {
        card.setId("tour");
        card.addClassNames("panel", "tour");
        card.setVisible(false);
        card.getElement().setAttribute("aria-label", getTranslation("app.tour"));
        title.addClassName("tour-title");
        Paragraph said = new Paragraph(title, text);
        said.getElement().setAttribute("aria-live", "polite");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(button("skip", this::end), back, next);
        buttons.addClassName("tour-buttons");
        card.add(said, buttons);
    }

    private Button button(String id, Runnable action) {
        Button button = new Button(getTranslation("tour." + id), click -> action.run());
        button.setId("tour-" + id);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    /** Offers the tour to whoever comes by the bare address and has not been offered it before. */
    void offerAt(Location location) {
        if (location.getQueryParameters().getParameters().isEmpty()) {
            offer.setVisible(true);
            // In the browser, with the first picture of the page: an answer from the server would come later and move
            // it.
            offer.getElement().executeJs("lambdaLab.showUnlessSeen(this)");
        }
    }

    void start() {
        dismiss();
        card.setVisible(true);
        show(0);
    }

    private void dismiss() {
        offer.setVisible(false);
    }

    private void show(int chosen) {
        if (chosen == STEPS.length) {
            end();
            return;
        }
        step = chosen;
        String id = STEPS[step].id();
        title.setText(getTranslation("tour.title", step + 1, STEPS.length, getTranslation("tour." + id + ".title")));
        text.setText(getTranslation("tour." + id + ".text"));
        back.setVisible(step > 0);
        next.setText(getTranslation(step + 1 < STEPS.length ? "tour.next" : "tour.done"));
        card.getElement().executeJs("lambdaLab.pointAt(this, $0)", STEPS[step].parts());
    }

    private void end() {
        card.setVisible(false);
        // Not of the card, which would wait until it is seen again.
        getElement().executeJs("lambdaLab.stopPointing()");
    }
}
