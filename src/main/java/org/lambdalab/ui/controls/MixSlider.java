package org.lambdalab.ui.controls;

import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The mix of the elastic net, from all L2 to all L1. */
public final class MixSlider extends DecimalSlider {

    private static final int PLACES = 20;

    public MixSlider() {
        super(0, 1);
        setId("l1-ratio");
        setStep(1.0 / PLACES);
        setValueChangeMode(ValueChangeMode.EAGER);
    }

    /** Of the lab's model. */
    public MixSlider(LabState state) {
        this();
        state.follow(experiment -> experiment.model().l1Ratio(), this::say);
        state.bind(
                this,
                experiment -> place(experiment.model().l1Ratio()),
                value -> state.editModel(model -> model.withL1Ratio(value)));
    }

    /** Says which mix it is; one typed in the address may lie between two of its places. */
    public void say(double l1Ratio) {
        ValueLabel.set(this, "model.l1-ratio", getTranslation("model.l1-ratio.value", Math.round(100 * l1Ratio)));
    }

    /** The place for a mix. */
    public static double place(double l1Ratio) {
        return Math.round(PLACES * l1Ratio) / (double) PLACES;
    }
}
