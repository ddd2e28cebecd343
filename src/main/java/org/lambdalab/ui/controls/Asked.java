package org.lambdalab.ui.controls;

import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Experiment;

/**
 * All that the screens ask which share the experiment: one history holds both, so that one step back takes back all that
 * one act has changed.
 *
 * @param choice what is asked beside the experiment; the lab leaves it as it is
 */
record Asked(Experiment experiment, Choice choice) {

    static final Asked DEFAULT = new Asked(Experiment.DEFAULT, Choice.DEFAULT);

    Asked withExperiment(Experiment experiment) {
        return new Asked(experiment, choice);
    }

    Asked withChoice(Choice choice) {
        return new Asked(experiment, choice);
    }
}
