package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Above the pictures of a screen: its examples, and the way back from each question. */
public final class ExampleBar extends Composite<Div> {

    /** @param more what else can be done with the question, before the way back */
    public ExampleBar(PresetGallery<?> examples, HistoryButtons history, Component... more) {
        Div ends = new Div(more);
        ends.addClassName("ends");
        ends.add(history);
        getContent().addClassName("examples");
        getContent().add(examples, ends);
    }
}
