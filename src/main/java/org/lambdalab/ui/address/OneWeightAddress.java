package org.lambdalab.ui.address;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import org.lambdalab.experiment.OneWeight;
import org.lambdalab.experiment.OneWeightQuery;

/** The address of the screen of priors: which question is on it. */
public final class OneWeightAddress {

    /** Of the screen of priors. */
    public static final String ROUTE = "priors";

    private OneWeightAddress() {}

    /** What an address asks for; a notice names what was not understood. */
    public static OneWeight read(Location location) {
        OneWeightQuery.Reading reading =
                OneWeightQuery.read(location.getQueryParameters().getParameters());
        if (!reading.ignored().isEmpty()) {
            new AddressNotice(reading.ignored()).open();
        }
        return reading.question();
    }

    public static void write(Component screen, OneWeight question) {
        ExperimentAddress.write(screen, ROUTE, OneWeightQuery.write(question));
    }
}
