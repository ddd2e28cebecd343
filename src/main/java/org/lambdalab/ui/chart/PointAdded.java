package org.lambdalab.ui.chart;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.io.Serial;

/** A person wants a new point here, in data coordinates. */
@DomEvent("point-added")
public final class PointAdded extends ComponentEvent<ApexChart> {

    @Serial
    private static final long serialVersionUID = 1;

    private final double x;
    private final double y;

    public PointAdded(
            ApexChart source,
            boolean fromClient,
            @EventData("event.detail.x") double x,
            @EventData("event.detail.y") double y) {
        super(source, fromClient);
        this.x = x;
        this.y = y;
    }

    public double x() {
        return x;
    }

    public double y() {
        return y;
    }
}
