package org.lambdalab.export;

import org.lambdalab.experiment.Model;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** What kind of fit a library is asked for. */
enum Estimator {
    LEAST_SQUARES("least squares, no penalty"),
    RIDGE("L2 (ridge)"),
    LASSO("L1 (lasso)"),
    ELASTIC_NET("elastic net");

    private final String title;

    Estimator(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** A y that does not vary needs no weight, and some libraries no penalty to find that. */
    static Estimator of(Model model, Vector trainingY) {
        Penalty penalty = model.penalty().penalty(model.l1Ratio());
        if (model.effectiveLambda() == 0 || !Sample.vary(trainingY.stream())) {
            return LEAST_SQUARES;
        }
        if (penalty.l1Ratio() == 0) {
            return RIDGE;
        }
        return penalty.l1Ratio() == 1 ? LASSO : ELASTIC_NET;
    }
}
