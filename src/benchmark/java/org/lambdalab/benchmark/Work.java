package org.lambdalab.benchmark;

import org.lambdalab.regression.Penalty;

/** What is asked about the rows. */
enum Work {
    LASSO_PATH("lasso path", 1),
    RIDGE_PATH("ridge path", 0),
    /** Of the lasso, with the path of all rows besides, as the peers do. */
    CROSS_VALIDATION("10-fold CV", 1),
    /** One more λ of a path, where the design is there already. */
    LOOK_UP("one λ", 1);

    final String title;
    private final double l1Ratio;

    Work(String title, double l1Ratio) {
        this.title = title;
        this.l1Ratio = l1Ratio;
    }

    Penalty penalty() {
        return new Penalty(l1Ratio);
    }
}
