package org.lambdalab.ui.ways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Way;
import org.lambdalab.lab.WayDetail;
import org.lambdalab.lab.WayFindings;
import org.lambdalab.lab.WaysFindings;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LabState;

/** One way out: what it does, its control, its curve among the points, and its errors. */
final class WayCard extends Composite<Section> {

    private final Way way;
    private final Span standing = new Span();
    private final Paragraph line = new Paragraph();
    private final Div picture = new Div();
    private final DescriptionList.Description training = new DescriptionList.Description();
    private final DescriptionList.Description validation = new DescriptionList.Description();
    private final DescriptionList.Description weights = new DescriptionList.Description();
    private final Paragraph detail = new Paragraph();
    private final WayControl control;
    private @Nullable Drawn drawn;

    /** What is on the card, and what its picture is drawn among. */
    private record Drawn(WayFindings found, Experiment.Data data, boolean trueCurve) {}

    WayCard(Way way, LabState state) {
        this.way = way;
        control = WayControl.of(way, state);
        H2 name = new H2(getTranslation(WayTexts.nameKey(way)));
        name.setId("way-" + way.id() + "-name");
        standing.addClassName("way-standing");
        Div head = new Div(name, standing);
        head.addClassName("panel-head");
        line.addClassName("hint");
        detail.addClassName("hint");
        DescriptionList numbers = new DescriptionList();
        numbers.add(
                term("ways.training"), training, term("ways.validation"), validation, term("ways.nonzero"), weights);
        numbers.addClassName("way-numbers");
        Div found = new Div(picture, numbers, detail);
        found.addClassName("way-found");
        getContent().setId("way-" + way.id());
        getContent().addClassNames("panel", "way");
        getContent().getElement().setAttribute("aria-labelledby", "way-" + way.id() + "-name");
        getContent().add(head, line, found, control.component());
    }

    private DescriptionList.Term term(String key) {
        return new DescriptionList.Term(getTranslation(key));
    }

    /** Shows it, and how it stands among the others. What has not changed is not drawn again. */
    void show(WaysFindings all) {
        WayFindings found = all.of(way);
        standing.setText(WayTexts.standing(this, all, found));
        getContent().setClassName("best", all.best().filter(found::equals).isPresent());
        Drawn wanted = new Drawn(found, all.experiment().data(), all.truth().isPresent());
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            line.setText(getTranslation(lineKey(found)));
            replace(picture, CurvePicture.of(this, found, all));
            training.setText(NumberText.of(found.errors().training()));
            validation.setText(NumberText.of(found.errors().validation()));
            weights.setText(getTranslation(
                    "ways.nonzero.of", found.nonZero(), all.experiment().model().degree()));
            detail.setText(WayTexts.detail(this, found));
            detail.setVisible(!detail.getText().isEmpty());
            control.show(found);
        }
    }

    private String lineKey(WayFindings found) {
        boolean reversed = found.detail() instanceof WayDetail.Rows rows && !rows.generated();
        return WayTexts.nameKey(way) + (reversed ? ".measured" : ".line");
    }

    private static void replace(Div place, Component content) {
        place.removeAll();
        place.add(content);
    }
}
