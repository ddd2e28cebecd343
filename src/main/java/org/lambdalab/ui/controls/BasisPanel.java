package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.regression.Basis;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** The basis, which is chosen once, and the way back to the first model. */
public final class BasisPanel extends Composite<Div> {

    private final LabState state;

    public BasisPanel(LabState state) {
        this.state = state;
        getContent().addClassName("controls");
        getContent().add(HelpButton.beside(basis(), Term.BASIS), reset());
    }

    private Select<Basis> basis() {
        Select<Basis> basis = new LabelledSelect<>("basis", "model.basis");
        basis.setItems(Basis.values());
        basis.setItemLabelGenerator(kind -> getTranslation("basis." + kind.id()));
        state.bind(
                basis,
                experiment -> experiment.model().basis(),
                value -> state.editModel(model -> model.withBasis(value)));
        return basis;
    }

    private Button reset() {
        Button reset = new Button(
                getTranslation("model.reset"), click -> state.editModel(model -> Experiment.DEFAULT.model()));
        reset.setId("reset-model");
        reset.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return reset;
    }
}
