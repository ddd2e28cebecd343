package org.lambdalab.ui.ways;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.lab.WayDial;
import org.lambdalab.lab.WayFindings;
import org.lambdalab.ui.controls.Questions;
import org.lambdalab.ui.controls.ValueLabel;

/** A slider over the places of a way's dial, and the button that puts it where the rows held out find it best. */
final class DialControl extends Composite<Div> implements WayControl {

    private final Way way;
    private final String id;
    private final IntegerSlider slider = new IntegerSlider(0, 1);
    private final BestButton best;
    /** The errors along the slider, right below it. */
    private final Div picture = new Div();

    private @Nullable WayDial dial;

    /** @param others controls beside the slider */
    DialControl(Way way, Questions<WaysOut> ways, Component... others) {
        this.way = way;
        id = way.dial().orElseThrow().id();
        best = new BestButton(way, ways);
        slider.setId(id);
        slider.setLabel(getTranslation("ways." + id));
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        slider.addValueChangeListener(change -> {
            WayDial known = dial;
            if (change.isFromClient() && known != null) {
                double asked = known.places().get(change.getValue());
                ways.edit(now -> now.withDial(way, asked));
            }
        });
        getContent().addClassName("way-control");
        getContent().add(slider, picture);
        getContent().add(others);
        getContent().add(best);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(WayFindings found) {
        WayDial present = found.dial();
        if (present != null) {
            dial = present;
            slider.setMax(Math.max(present.places().size() - 1, 1));
            slider.setEnabled(present.places().size() > 1);
            slider.setValue(present.place());
            String value = DialText.of(this, way, present.at());
            ValueLabel.set(slider, "ways." + id, value);
            slider.getElement().executeJs("lambdaLab.sayValue(this, $0)", value);
            best.show(present.isJudged());
            draw(present);
        }
    }

    private void draw(WayDial present) {
        picture.removeAll();
        if (present.isJudged()) {
            picture.add(DialPicture.of(this, present));
        }
    }
}
