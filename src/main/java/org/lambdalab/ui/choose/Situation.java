package org.lambdalab.ui.choose;

import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.Questions;

/** What every exhibit is about: the experiment, which the lab shares, and what is asked beside it. */
record Situation(LabState lab, Workbench workbench, Workers workers) {

    Questions<Choice> choice() {
        return lab.choice();
    }

    /** Whether an address has asked anything yet. */
    boolean isAsked() {
        return lab.findings().isPresent();
    }

    /** Whether the lab has its answer: not while its many rows are made ready. */
    boolean isKnown(Experiment experiment) {
        return lab.findings()
                .filter(found -> found.experiment().equals(experiment))
                .isPresent();
    }

    /** Whether a λ is known to be one of the slider's: not while the lab still shows another answer. */
    boolean isOfSlider(double lambda, Experiment experiment) {
        return lab.findings()
                .filter(found -> found.experiment().data().equals(experiment.data())
                        && found.experiment().model().equals(experiment.model()))
                .filter(found -> found.path().lambdaRange().has(lambda))
                .isPresent();
    }
}
