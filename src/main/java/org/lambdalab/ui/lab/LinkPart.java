package org.lambdalab.ui.lab;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.lambdalab.export.AddressCode;
import org.lambdalab.ui.controls.TakenText;

/** The address of the screen, to be copied, and as a QR code to be photographed. Only the browser knows it in full. */
final class LinkPart extends Composite<Div> {

    @Override
    protected void onAttach(AttachEvent attachment) {
        getContent().addClassName("take-away-part");
        getElement().executeJs("return location.href").then(String.class, this::show);
    }

    private void show(String address) {
        TakenText link = new TakenText("taken", "take-away.code");
        link.show(address);
        getContent().removeAll();
        getContent()
                .add(
                        new Paragraph(getTranslation("take-away.about.link")),
                        link,
                        AddressCode.svg(address).map(this::picture).orElseGet(this::tooLong));
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
