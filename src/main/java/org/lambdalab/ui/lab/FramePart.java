package org.lambdalab.ui.lab;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Embedding;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Offering;
import org.lambdalab.export.FrameCode;
import org.lambdalab.ui.address.ExperimentAddress;
import org.lambdalab.ui.controls.LabelledSelect;
import org.lambdalab.ui.controls.TakenText;
import org.lambdalab.ui.help.Picture;

/** The code that shows the lab, or one picture of it, in a page of a course. Only the browser knows where the app is. */
final class FramePart extends Composite<Div> {

    private final LabelledSelect<Optional<Picture>> part = new LabelledSelect<>("framed", "take-away.framed");
    private final TakenText code = new TakenText("taken", "take-away.code");
    private final String address;
    private String base = "";

    FramePart(Experiment experiment) {
        address = ExperimentAddress.ofLab(experiment);
        part.setItems(Stream.concat(Picture.OF_THE_LAB.stream().map(Optional::of), Stream.of(Optional.<Picture>empty()))
                .toList());
        part.setItemLabelGenerator(this::name);
        part.setValue(Optional.of(Picture.FIT_CHART));
        part.addValueChangeListener(chosen -> show());
        getContent().addClassName("take-away-part");
        getContent().add(new Paragraph(getTranslation("take-away.about.frame")), part, code);
        if (experiment.source() instanceof DataSource.Uploaded) {
            getContent().add(new Paragraph(getTranslation("take-away.frame.file")));
        }
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        getElement().executeJs("return document.baseURI").then(String.class, known -> {
            base = known;
            show();
        });
    }

    private String name(Optional<Picture> picture) {
        return picture.map(framed -> getTranslation(framed.key("name")))
                .orElseGet(() -> getTranslation("take-away.framed.lab"));
    }

    private void show() {
        Optional<Picture> picture = part.getValue();
        Offering offering = picture.map(framed -> new Offering(Set.of(), Set.of(framed.id()), Embedding.PICTURE))
                .orElseGet(() -> new Offering(null, null, Embedding.SCREEN));
        code.show(FrameCode.html(base + address, offering, getTranslation("take-away.frame-title", name(picture))));
    }
}
