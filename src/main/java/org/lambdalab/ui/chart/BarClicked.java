package org.lambdalab.ui.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.io.Serial;

/** A bar was clicked, or Enter pressed on it. */
@DomEvent("bar-clicked")
public final class BarClicked extends ComponentEvent<ApexChart> {

    @Serial
    private static final long serialVersionUID = 1;

    private final String seriesId;
    private final int index;

    public BarClicked(
            ApexChart source,
            boolean fromClient,
            @EventData("event.detail.series") String seriesId,
            @EventData("event.detail.index") int index) {
        super(source, fromClient);
        this.seriesId = seriesId;
        this.index = index;
    }

    public String seriesId() {
        return seriesId;
    }

    public int index() {
        return index;
    }
}
