package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.regression.Basis;

/** Degree, penalty, mix and basis. */
public final class ModelPanel extends Composite<Div> {

    private final LabState state;

    public ModelPanel(LabState state) {
        this.state = state;
        getContent().addClassName("controls");
        getContent().add(degree(), penalty(), mix(), basis());
    }

    private IntegerSlider degree() {
        IntegerSlider degree = new IntegerSlider(1, Model.MAX_DEGREE);
        degree.setId("degree");
        ValueLabel.bind(degree, "model.degree", state.model(model -> Integer.toString(model.degree())));
        degree.setValueChangeMode(ValueChangeMode.EAGER);
        degree.bindValue(state.model(Model::degree), value -> state.editModel(model -> model.withDegree(value)));
        return degree;
    }

    private RadioButtonGroup<PenaltyKind> penalty() {
        RadioButtonGroup<PenaltyKind> penalty = new RadioButtonGroup<>(getTranslation("model.penalty"));
        penalty.setId("penalty");
        penalty.setItems(PenaltyKind.values());
        penalty.setItemLabelGenerator(kind -> getTranslation("penalty." + kind.id()));
        penalty.bindValue(state.model(Model::penalty), value -> state.editModel(model -> model.withPenalty(value)));
        return penalty;
    }

    private DecimalSlider mix() {
        DecimalSlider mix = new DecimalSlider(0, 1);
        mix.setId("l1-ratio");
        mix.setStep(0.05);
        ValueLabel.bind(
                mix,
                "model.l1-ratio",
                state.model(model -> getTranslation("model.l1-ratio.value", Math.round(100 * model.l1Ratio()))));
        mix.setValueChangeMode(ValueChangeMode.EAGER);
        // A mix typed in the address may lie between two steps of the slider.
        mix.bindValue(
                state.model(model -> Math.round(20 * model.l1Ratio()) / 20.0),
                value -> state.editModel(model -> model.withL1Ratio(value)));
        mix.bindVisible(state.model(model -> model.penalty() == PenaltyKind.ELASTIC_NET));
        return mix;
    }

    private Select<Basis> basis() {
        Select<Basis> basis = new Select<>();
        basis.setLabel(getTranslation("model.basis"));
        basis.setId("basis");
        basis.setItems(Basis.values());
        basis.setItemLabelGenerator(kind -> getTranslation("basis." + kind.id()));
        basis.bindValue(state.model(Model::basis), value -> state.editModel(model -> model.withBasis(value)));
        return basis;
    }
}
