package org.lambdalab.ui.controls;

import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.lambdalab.experiment.Model;

/** The degree of the lab's model. */
public final class DegreeSlider extends IntegerSlider {

    public DegreeSlider(LabState state) {
        super(1, Model.MAX_DEGREE);
        setId("degree");
        state.follow(
                experiment -> experiment.model().degree(),
                value -> ValueLabel.set(this, "model.degree", Integer.toString(value)));
        setValueChangeMode(ValueChangeMode.EAGER);
        state.bind(
                this,
                experiment -> experiment.model().degree(),
                value -> state.editModel(model -> model.withDegree(value)));
    }
}
