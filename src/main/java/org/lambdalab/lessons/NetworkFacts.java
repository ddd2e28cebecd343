package org.lambdalab.lessons;

import java.util.List;
import org.lambdalab.experiment.TrainingPlanQuery;
import org.lambdalab.lab.NetworkFindings;
import org.lambdalab.network.Network;
import org.lambdalab.network.Regularization;
import org.lambdalab.network.Snapshot;

/** What a condition can say of the network that is trained, of several the first. */
final class NetworkFacts {

    static final List<Fact<NetworkFindings>> ALL = List.of(
            new Fact<>(
                    "regularization",
                    Fact.words(Regularization.values(), TrainingPlanQuery::id),
                    found -> TrainingPlanQuery.id(found.plan().settings().regularization())),
            Fact.real("lambda", found -> found.plan().settings().lambda()),
            Fact.whole("epoch", NetworkFindings::epochs),
            Fact.real(
                    "trainingError",
                    found -> said(found, snapshot(found).losses().training())),
            Fact.real(
                    "validationError",
                    found -> said(found, snapshot(found).losses().validation().orElse(Double.NaN))),
            Fact.whole("weights", found -> weights(found)),
            Fact.whole("zeros", found -> zeros(found)),
            Fact.whole("nonZero", found -> weights(found) - zeros(found)),
            Fact.whole("deadUnits", found -> found.first().units().dead()));

    private NetworkFacts() {}

    private static Snapshot snapshot(NetworkFindings found) {
        return found.first().snapshot();
    }

    /** As the screen says it. */
    private static double said(NetworkFindings found, double loss) {
        return found.ground().inLabUnits(loss);
    }

    private static int weights(NetworkFindings found) {
        return snapshot(found).network().weights().size();
    }

    private static int zeros(NetworkFindings found) {
        return Network.zeros(snapshot(found).network().weights());
    }
}
