package org.lambdalab.ui.choose;

import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.controls.LabState;

/** What every exhibit is about: the experiment, which the lab shares, and what is asked beside it. */
record Situation(LabState lab, ChoiceState choice, Workbench workbench, Workers workers) {

    /** Whether an address has asked anything yet. */
    boolean isAsked() {
        return lab.findings().isPresent();
    }
}
