package org.lambdalab.ui.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.io.Serial;

/** A point is being dragged, or was moved by keyboard. */
@DomEvent("point-moved")
public final class PointMoved extends ComponentEvent<ApexChart> {

    @Serial
    private static final long serialVersionUID = 1;

    private final String markId;
    private final int index;
    private final double x;
    private final double y;

    public PointMoved(
            ApexChart source,
            boolean fromClient,
            @EventData("event.detail.series") String markId,
            @EventData("event.detail.index") int index,
            @EventData("event.detail.x") double x,
            @EventData("event.detail.y") double y) {
        super(source, fromClient);
        this.markId = markId;
        this.index = index;
        this.x = x;
        this.y = y;
    }

    public String markId() {
        return markId;
    }

    public int index() {
        return index;
    }

    public double x() {
        return x;
    }

    public double y() {
        return y;
    }
}
