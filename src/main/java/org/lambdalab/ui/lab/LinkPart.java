package org.lambdalab.ui.lab;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.export.AddressCode;
import org.lambdalab.ui.address.ExperimentAddress;
import org.lambdalab.ui.controls.TakenText;

/** The address of the lab with the experiment, to be copied, and as a QR code. Only the browser knows where the app is. */
final class LinkPart extends Composite<Div> {

    private final String address;

    LinkPart(Experiment experiment) {
        address = ExperimentAddress.ofLab(experiment);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        getContent().addClassName("take-away-part");
        getElement().executeJs("return document.baseURI").then(String.class, base -> show(base + address));
    }

    private void show(String full) {
        TakenText link = new TakenText("taken", "take-away.code");
        link.show(full);
        getContent().removeAll();
        getContent()
                .add(
                        new Paragraph(getTranslation("take-away.about.link")),
                        link,
                        AddressCode.svg(full).map(this::picture).orElseGet(this::tooLong));
    }

    private Component picture(String svg) {
        String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        Image picture = new Image("data:image/svg+xml;base64," + data, getTranslation("take-away.qr"));
        picture.setId("qr-code");
        return picture;
    }

    private Component tooLong() {
        Paragraph words = new Paragraph(getTranslation("take-away.qr.too-long", AddressCode.LONGEST));
        words.addClassName("hint");
        return words;
    }
}
