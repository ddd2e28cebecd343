package org.lambdalab.ui.address;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lambdalab.experiment.AskedFile;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.ChoiceQuery;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;

/** The address of the screen of choosing: the lab's, and what is asked beside the experiment. */
public final class ChoiceAddress {

    public static final String ROUTE = "choose";

    private ChoiceAddress() {}

    /** What an address asks for beside the experiment; a notice names what was not understood. */
    public static Choice read(Location location) {
        ChoiceQuery.Reading reading =
                ChoiceQuery.read(location.getQueryParameters().getParameters());
        if (!reading.ignored().isEmpty()) {
            new AddressNotice(reading.ignored()).open();
        }
        return reading.choice();
    }

    /**
     * Lets the address tell an experiment, and what is asked beside it.
     *
     * @param awaited the file that is still asked for, whatever data the experiment has meanwhile
     */
    public static void write(Component screen, Experiment experiment, Optional<AskedFile> awaited, Choice choice) {
        Map<String, String> query = new LinkedHashMap<>(ExperimentQuery.write(experiment, awaited));
        query.putAll(ChoiceQuery.write(choice));
        ExperimentAddress.writeShared(screen, ROUTE, query, ChoiceQuery.names());
    }
}
