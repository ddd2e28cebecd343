package org.lambdalab.ui.address;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lambdalab.experiment.AskedFile;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.experiment.WaysOutQuery;

/** The address of the screen of other ways: the lab's, and how the ways are set beside the experiment. */
public final class WaysAddress {

    public static final String ROUTE = "ways";

    private WaysAddress() {}

    /** What an address asks for beside the experiment; a notice names what was not understood. */
    public static WaysOut read(Location location) {
        WaysOutQuery.Reading reading =
                WaysOutQuery.read(location.getQueryParameters().getParameters());
        if (!reading.ignored().isEmpty()) {
            new AddressNotice(reading.ignored()).open();
        }
        return reading.ways();
    }

    /**
     * Lets the address tell an experiment, and what is asked beside it.
     *
     * @param awaited the file that is still asked for, whatever data the experiment has meanwhile
     */
    public static void write(Component screen, Experiment experiment, Optional<AskedFile> awaited, WaysOut ways) {
        Map<String, String> query = new LinkedHashMap<>(ExperimentQuery.write(experiment, awaited));
        query.putAll(WaysOutQuery.write(ways));
        ExperimentAddress.writeShared(screen, ROUTE, query, WaysOutQuery.names());
    }
}
