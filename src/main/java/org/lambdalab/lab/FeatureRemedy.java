package org.lambdalab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.LinearModel;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.ForwardSelection;

/**
 * Powers left out. The best are sought by taking up one at a time, by the training rows; how many, the rows held out say. (All
 * 2ᵈ choices would be too many to try, and the best of so many would be so by chance.)
 */
final class FeatureRemedy implements Remedy {

    private final Study study;
    private final Design design;
    private final List<Integer> best;

    FeatureRemedy(Study study, int degree, Progress progress) {
        this.study = study;
        design = study.design(degree);
        ForwardSelection selection = ForwardSelection.of(design, progress);
        List<Errors> errors = new ArrayList<>();
        for (int count = 0; count <= degree; count++) {
            progress.check();
            errors.add(study.errors(LinearModel.leastSquares(design, selection.first(count))));
        }
        Vector counts =
                Vector.owning(IntStream.rangeClosed(0, degree).asDoubleStream().toArray());
        WayDial dial = WayDial.of(counts, errors, count -> -count);
        best = selection.first(dial.isJudged() ? dial.best() : degree);
    }

    @Override
    public WayFindings at(WaysOut asked, Progress progress) {
        List<Integer> leftOut = asked.leftOut();
        List<Integer> kept = leftOut == null
                ? best
                : IntStream.rangeClosed(1, design.degree())
                        .filter(power -> !leftOut.contains(power))
                        .boxed()
                        .toList();
        LinearModel fit = LinearModel.leastSquares(design, kept);
        return WayFindings.of(
                study, Way.FEWER_FEATURES, fit, study.trial(fit), null, new WayDetail.Powers(kept, leftOut == null));
    }
}
