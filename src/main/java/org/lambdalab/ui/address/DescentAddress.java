package org.lambdalab.ui.address;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import org.lambdalab.experiment.Descent;
import org.lambdalab.experiment.DescentQuery;

/** The address of the screen of descent: which question is on it. */
public final class DescentAddress {

    /** Of the screen. */
    public static final String ROUTE = "descent";

    private DescentAddress() {}

    /** What an address asks for; a notice names what was not understood. */
    public static Descent read(Location location) {
        DescentQuery.Reading reading =
                DescentQuery.read(location.getQueryParameters().getParameters());
        if (!reading.ignored().isEmpty()) {
            new AddressNotice(reading.ignored()).open();
        }
        return reading.question();
    }

    public static void write(Component screen, Descent question) {
        ExperimentAddress.write(screen, ROUTE, DescentQuery.write(question));
    }
}
