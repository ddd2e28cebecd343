package org.lambdalab.ui.teachers;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.lambdalab.experiment.Embedding;
import org.lambdalab.experiment.Offering;
import org.lambdalab.experiment.OfferingQuery;
import org.lambdalab.export.FrameCode;
import org.lambdalab.lessons.Screen;
import org.lambdalab.ui.controls.TakenText;

/** Makes the link and the frame of a screen with the parts that are ticked, at once as they are. */
final class LinkMaker extends Composite<Div> {

    private final Guide guide;
    private final TextField setUp = new TextField();
    private final TickBoxes controls;
    private final TickBoxes pictures;
    private final TakenText link = new TakenText("own-address", "teachers.own.link");
    private final Anchor open = new Anchor("", getTranslation("teachers.own.open"));
    private final RadioButtonGroup<Embedding> framed = new RadioButtonGroup<>();
    private final TakenText frame = new TakenText("own-frame", "teachers.own.frame");

    /** Where the app is: only the browser knows. */
    private String base = "";

    LinkMaker(Guide guide, Screen screen) {
        this.guide = guide;
        controls = new TickBoxes("controls", screen.controls(), this::show);
        pictures = new TickBoxes("pictures", screen.pictures(), this::show);
        setUp.setId("set-up");
        setUp.setLabel(getTranslation("teachers.own.set-up"));
        setUp.setHelperText(getTranslation("teachers.own.set-up.hint"));
        setUp.setManualValidation(true);
        setUp.setClearButtonVisible(true);
        setUp.setValueChangeMode(ValueChangeMode.EAGER);
        setUp.addValueChangeListener(typed -> show());
        open.setId("open-own");
        open.setTarget(AnchorTarget.BLANK);
        link.addWay(open);
        framed.setId("own-frame-as");
        framed.setLabel(getTranslation("teachers.own.frame.as"));
        framed.setItems(Embedding.values());
        framed.setItemLabelGenerator(way -> getTranslation("teachers.own.frame." + way.id()));
        framed.setValue(Embedding.SCREEN);
        framed.addValueChangeListener(chosen -> show());
        getContent().addClassName("link-maker");
        getContent()
                .add(
                        new Paragraph(getTranslation("teachers.own.text")),
                        controls,
                        pictures,
                        setUp,
                        new H3(getTranslation("teachers.own.link")),
                        link,
                        new H3(getTranslation("teachers.own.frame")),
                        framed,
                        frame);
        show();
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        getElement().executeJs("return document.baseURI").then(String.class, known -> {
            base = known;
            show();
        });
    }

    private void show() {
        Optional<String> typed = asked();
        setUp.setInvalid(typed.isEmpty());
        setUp.setErrorMessage(getTranslation("teachers.own.set-up.wrong", base + route()));
        String address = base + typed.orElse(route());
        Offering shown = new Offering(controls.ticked(), pictures.ticked(), null);
        String own = OfferingQuery.in(address, shown);
        link.show(own);
        open.setHref(own.isEmpty() ? "." : own);
        frame.show(FrameCode.html(
                address,
                new Offering(shown.controls(), shown.pictures(), framed.getValue()),
                getTranslation("take-away.frame-title", getTranslation("app." + guide.id()))));
    }

    /** The route and query that somebody pasted; those of the screen as it is at first where nobody did. */
    private Optional<String> asked() {
        String typed = setUp.getValue().strip();
        if (typed.isEmpty()) {
            return Optional.of(route());
        }
        String path = typed.startsWith(base) ? typed.substring(base.length()) : typed;
        return Optional.of(path).filter(known -> known.split("[?#]", 2)[0].equals(route()));
    }

    private String route() {
        return guide == Guide.LAB ? "" : guide.path();
    }
}
