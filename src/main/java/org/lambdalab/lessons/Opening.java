package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.ChoiceQuery;
import org.lambdalab.experiment.Descent;
import org.lambdalab.experiment.DescentQuery;
import org.lambdalab.experiment.ExperimentQuery;
import org.lambdalab.experiment.OneWeight;
import org.lambdalab.experiment.OneWeightQuery;
import org.lambdalab.experiment.QueryParameter;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.experiment.TrainingPlanQuery;
import org.lambdalab.experiment.TwoWeightsQuery;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.experiment.WaysOutQuery;

/**
 * What a step opens: a screen and what is asked on it. A file of somebody's own is not part of a lesson.
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

    /** What is asked of the lab, and of the screens that show its experiment. */
    public ExperimentQuery.Reading experiment() {
        return ExperimentQuery.read(query, file -> Optional.empty());
    }

    /** What is asked where λ is chosen. */
    public Choice choice() {
        return ChoiceQuery.read(query).choice();
    }

    /** What is asked of two weights. */
    public TwoWeightsQuery.Reading twoWeights() {
        return TwoWeightsQuery.read(query, file -> Optional.empty());
    }

    /** What is asked of descent. */
    public Descent descent() {
        return DescentQuery.read(query).question();
    }

    /** What is asked of the priors. */
    public OneWeight oneWeight() {
        return OneWeightQuery.read(query).question();
    }

    /** What is asked of a training. */
    public TrainingPlan plan() {
        return TrainingPlanQuery.read(query).plan();
    }

    /** How the other ways are set. */
    public WaysOut ways() {
        return WaysOutQuery.read(query).ways();
    }

    /** What cannot be as the address says. */
    List<QueryParameter> ignored() {
        return switch (screen) {
            case LAB -> experiment().ignored();
            case CHOOSE -> withExperiment(ChoiceQuery.read(query).ignored());
            case GEOMETRY -> twoWeights().ignored();
            case DESCENT -> DescentQuery.read(query).ignored();
            case PRIORS -> OneWeightQuery.read(query).ignored();
            case NETWORK -> withExperiment(TrainingPlanQuery.read(query).ignored());
            case WAYS -> withExperiment(WaysOutQuery.read(query).ignored());
        };
    }

    private List<QueryParameter> withExperiment(List<QueryParameter> beside) {
        return Stream.concat(experiment().ignored().stream(), beside.stream()).toList();
    }

    /** Whether it asks for a file of somebody's own. */
    boolean awaitsFile() {
        return switch (screen) {
            case LAB, CHOOSE, NETWORK, WAYS -> experiment().awaited().isPresent();
            case GEOMETRY -> twoWeights().awaited().isPresent();
            case DESCENT, PRIORS -> false;
        };
    }
}
