package org.lambdalab.ui.controls;

import com.vaadin.flow.component.select.Select;

/** A select whose list has its label as a name for screen readers, too. */
public final class LabelledSelect<T> extends Select<T> {

    public LabelledSelect(String id, String labelKey) {
        String label = getTranslation(labelKey);
        setId(id);
        setLabel(label);
        getElement().executeJs("lambdaLab.nameListBox(this, $0)", label);
    }
}
