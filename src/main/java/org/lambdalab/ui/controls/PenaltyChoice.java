package org.lambdalab.ui.controls;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.lambdalab.experiment.PenaltyKind;

/** One penalty of some. */
public final class PenaltyChoice extends RadioButtonGroup<PenaltyKind> {

    public PenaltyChoice(PenaltyKind... kinds) {
        setLabel(getTranslation("model.penalty"));
        setId("penalty");
        setItems(kinds);
        setItemLabelGenerator(kind -> getTranslation("penalty." + kind.id()));
        setRenderer(new ComponentRenderer<>(this::name));
    }

    /** The style sheet shows one of both, as there is room. */
    private Span name(PenaltyKind kind) {
        Span full = new Span(getTranslation("penalty." + kind.id()));
        full.addClassName("full");
        Span brief = new Span(getTranslation("penalty.brief." + kind.id()));
        brief.addClassName("brief");
        return new Span(full, brief);
    }
}
