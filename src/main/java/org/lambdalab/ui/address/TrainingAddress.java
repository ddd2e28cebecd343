package org.lambdalab.ui.address;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lambdalab.experiment.AskedFile;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.experiment.TrainingPlanQuery;

/** The address of the screen of networks: the lab's, and what is asked of the training beside the experiment. */
public final class TrainingAddress {

    public static final String ROUTE = "network";

    private TrainingAddress() {}

    /** What an address asks for beside the experiment; a notice names what was not understood. */
    public static TrainingPlan read(Location location) {
        TrainingPlanQuery.Reading reading =
                TrainingPlanQuery.read(location.getQueryParameters().getParameters());
        if (!reading.ignored().isEmpty()) {
            new AddressNotice(reading.ignored()).open();
        }
        return reading.plan();
    }

    /**
     * Lets the address tell an experiment, and what is asked beside it.
     *
     * @param awaited the file that is still asked for, whatever data the experiment has meanwhile
     */
    public static void write(Component screen, Experiment experiment, Optional<AskedFile> awaited, TrainingPlan plan) {
        Map<String, String> query = new LinkedHashMap<>(ExperimentQuery.write(experiment, awaited));
        query.putAll(TrainingPlanQuery.write(plan));
        ExperimentAddress.writeShared(screen, ROUTE, query, TrainingPlanQuery.names());
    }
}
