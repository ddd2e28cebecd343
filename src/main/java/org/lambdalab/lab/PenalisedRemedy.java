package org.lambdalab.lab;

import java.util.List;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.LinearModel;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;

/** A penalty on the weights, at the λ of the lab's slider or any other. */
final class PenalisedRemedy implements Remedy {

    private final Study study;
    private final Way way;
    private final Path path;
    private final WayDial dial;

    PenalisedRemedy(Study study, Way way, int degree, Penalty penalty) {
        this.study = study;
        this.way = way;
        path = study.path(degree, penalty);
        List<Errors> errors = study.overGrid(path).stream().map(study::errors).toList();
        dial = WayDial.of(study.grid(penalty), errors, lambda -> lambda);
    }

    @Override
    public WayFindings at(WaysOut asked, Progress progress) {
        WayDial here = dial.at(asked.dial(way));
        LinearModel fit = path.at(here.at());
        return WayFindings.of(study, way, fit, study.trial(fit), here, new WayDetail.Lambda(here.at()));
    }
}
