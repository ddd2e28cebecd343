package org.lambdalab.lab;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.Way;
import org.lambdalab.regression.LinearModel;
import org.lambdalab.sample.Vector;

/**
 * What one way out of overfitting comes to, as it is set.
 *
 * @param nonZero how many weights are not exactly 0
 * @param single the squared errors at rows held out, at some of very many: the same rows for every way
 * @param dial null where the way has none
 */
public record WayFindings(
        Way way,
        Errors errors,
        int nonZero,
        Curve fitted,
        Vector single,
        @Nullable WayDial dial,
        WayDetail detail) implements Serializable {

    static WayFindings of(
            Study study, Way way, LinearModel fit, Trial trial, @Nullable WayDial dial, WayDetail detail) {
        return new WayFindings(way, trial.errors(), fit.nonZero(), study.curve(fit), trial.single(), dial, detail);
    }

    /** Whether it stands beside the others: rows taken away are no way out. */
    public boolean isCompared() {
        return !(detail instanceof WayDetail.Rows rows) || rows.generated();
    }
}
