package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Above the pictures of a screen: its examples, and the way back from each question. */
public final class ExampleBar extends Composite<Div> {

    public ExampleBar(PresetGallery<?> examples, HistoryButtons history) {
        getContent().addClassName("examples");
        getContent().add(examples, history);
    }
}
