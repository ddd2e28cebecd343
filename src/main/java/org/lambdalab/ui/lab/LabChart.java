package org.lambdalab.ui.lab;

import java.util.Optional;
import org.lambdalab.lab.Findings;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.controls.PictureChart;

/** What the lab's charts share: where on the axis of λ the experiment stands. */
abstract class LabChart extends PictureChart {

    LabChart(String id) {
        super(id);
    }

    /** Nothing where there is no penalty: λ has no effect then. */
    Optional<Annotation> lambdaHere(Findings found, String offScale) {
        if (!isPenalised(found)) {
            return Optional.empty();
        }
        return Optional.of(lambdaHere(
                found.path().lambdaRange(), found.experiment().model().effectiveLambda(), offScale));
    }

    static boolean isPenalised(Findings found) {
        return found.experiment().model().penalty().isPenalty();
    }
}
