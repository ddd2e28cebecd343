package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;

/**
 * What a step opens: a screen and what is asked on it.
 *
 * @param query as in an address, each name with its values
 */
public record Opening(Screen screen, Map<String, List<String>> query) implements Serializable {

    public Opening {
        query = Map.copyOf(query);
    }

    /** The same with other values for some names. */
    Opening with(Map<String, List<String>> changes) {
        Map<String, List<String>> all = new HashMap<>(query);
        all.putAll(changes);
        return new Opening(screen, all);
    }

    Experiment experiment() {
        return reading().experiment();
    }

    /** What is asked of the lab. A file of somebody's own is not part of a lesson. */
    public ExperimentQuery.Reading reading() {
        return ExperimentQuery.read(query, file -> Optional.empty());
    }
}
