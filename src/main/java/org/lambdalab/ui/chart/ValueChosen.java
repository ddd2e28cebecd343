package org.lambdalab.ui.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.io.Serial;

/** A person has chosen one value of a mark: a cell, or a point that can be chosen. */
@DomEvent("value-chosen")
public final class ValueChosen extends ComponentEvent<ApexChart> {

    @Serial
    private static final long serialVersionUID = 1;

    private final String markId;
    private final int index;

    public ValueChosen(
            ApexChart source,
            boolean fromClient,
            @EventData("event.detail.series") String markId,
            @EventData("event.detail.index") int index) {
        super(source, fromClient);
        this.markId = markId;
        this.index = index;
    }

    public String markId() {
        return markId;
    }

    public int index() {
        return index;
    }
}
