package org.lambdalab.lab;

import org.lambdalab.experiment.WaysOut;
import org.lambdalab.jobs.Progress;

/**
 * One way out of overfitting for an experiment's rows and degree. What all of its settings have in common is found once,
 * so that a dial is turned at little cost.
 */
interface Remedy {

    /** What it comes to as it is set. */
    WayFindings at(WaysOut asked, Progress progress);
}
