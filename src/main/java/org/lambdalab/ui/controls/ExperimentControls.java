package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/** The controls of an experiment: data and basis, which fold away, and the model, which stays in reach. */
public final class ExperimentControls extends Composite<Aside> {

    public ExperimentControls(LabState state, FileDesk desk) {
        FoldedControls data = new FoldedControls("lab.data", "data-fold", new DataPanel(state, desk));
        FoldedControls basis = new FoldedControls("lab.basis", "basis-fold", new BasisPanel(state));
        basis.setOpen(false);
        Div pinned = new Div(new ModelPanel(state), new LambdaControl(state));
        pinned.addClassNames("panel", "pinned");
        getContent().addClassName("side");
        getContent().getElement().setAttribute("aria-label", getTranslation("lab.controls"));
        getContent().add(data, basis, pinned);
    }
}
