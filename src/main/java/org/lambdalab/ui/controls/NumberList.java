package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/**
 * Named numbers below each other, as a description list. The browser makes its rows: as components they would take half
 * the memory of a screen with four such lists.
 */
@Tag("number-list")
@JsModule("./number-list.ts")
public final class NumberList extends Component {

    private final List<String> names;
    private List<String> values = List.of();

    /**
     * Without numbers yet.
     *
     * @param kinds the class of each number, to find it by
     * @param names what stands before each, in the same order
     */
    public NumberList(List<String> kinds, List<String> names) {
        this.names = names;
        getElement().setPropertyList("kinds", kinds);
        getElement().setPropertyList("names", names);
    }

    /** In the order of their names. */
    public void setValues(List<String> values) {
        if (values.size() != names.size()) {
            throw new IllegalArgumentException(values.size() + " numbers for " + names.size() + " names");
        }
        if (!values.equals(this.values)) {
            this.values = values;
            getElement().setPropertyList("values", values);
        }
    }
}
