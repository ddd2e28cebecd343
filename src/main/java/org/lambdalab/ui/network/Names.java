package org.lambdalab.ui.network;

import com.vaadin.flow.component.Component;
import org.lambdalab.experiment.TrainedTogether;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.experiment.TrainingPlanQuery;
import org.lambdalab.lab.NetworkFindings;
import org.lambdalab.lab.Trained;
import org.lambdalab.network.Regularization;

/** What the networks that are trained at once are called, and their colours. */
final class Names {

    private Names() {}

    /** Of one among those of a plan. */
    static String of(Component screen, TrainingPlan plan, Trained trained) {
        return plan.together() == TrainedTogether.SEEDS
                ? screen.getTranslation("network.of-seed", Integer.toString(trained.seed()))
                : screen.getTranslation("network.called." + TrainingPlanQuery.id(trained.regularization()));
    }

    /** The colour that its penalty has everywhere; of one penalty from several starts, of each its own. */
    static String color(NetworkFindings found, int index) {
        if (found.plan().together() == TrainedTogether.SEEDS) {
            return "--network-start-" + (index + 1);
        }
        return color(found.trained().get(index).regularization());
    }

    private static String color(Regularization regularization) {
        return switch (regularization) {
            case NONE -> "--penalty-none";
            case L1_SUBGRADIENT, L1_PROXIMAL -> "--penalty-l1";
            case L2, WEIGHT_DECAY -> "--penalty-l2";
        };
    }
}
