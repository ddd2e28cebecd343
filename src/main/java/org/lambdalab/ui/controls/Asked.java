package org.lambdalab.ui.controls;

import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.WaysOut;

/**
 * All that the screens ask which share the experiment: one history holds both, so that one step back takes back all that
 * one act has changed.
 *
 * @param choice what is asked beside the experiment where λ is chosen; the lab leaves it as it is
 * @param ways what is asked beside it where other ways are tried
 */
record Asked(Experiment experiment, Choice choice, WaysOut ways) {

    static final Asked DEFAULT = new Asked(Experiment.DEFAULT, Choice.DEFAULT, WaysOut.DEFAULT);

    Asked withExperiment(Experiment experiment) {
        return new Asked(experiment, choice, ways);
    }

    Asked withChoice(Choice choice) {
        return new Asked(experiment, choice, ways);
    }

    Asked withWays(WaysOut ways) {
        return new Asked(experiment, choice, ways);
    }
}
