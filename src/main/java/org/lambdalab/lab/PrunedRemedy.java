package org.lambdalab.lab;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.LinearModel;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Vector;

/** The largest weights of least squares are kept, and fitted again without the others. */
final class PrunedRemedy implements Remedy {

    private final Study study;
    private final Design design;
    private final LinearModel whole;
    /** All powers, the one with the largest weight first. */
    private final List<Integer> bySize;

    private final WayDial dial;

    PrunedRemedy(Study study, int degree) {
        this.study = study;
        design = study.design(degree);
        whole = Path.of(design, Penalty.RIDGE).at(0);
        Vector weights = whole.weights();
        bySize = IntStream.rangeClosed(1, degree)
                .boxed()
                .sorted(Comparator.comparingDouble(power -> -Math.abs(weights.get(power - 1))))
                .toList();
        Vector counts =
                Vector.owning(IntStream.rangeClosed(0, degree).asDoubleStream().toArray());
        List<Errors> errors = IntStream.rangeClosed(0, degree)
                .mapToObj(count -> study.errors(LinearModel.leastSquares(design, largest(count))))
                .toList();
        dial = WayDial.of(counts, errors, count -> -count);
    }

    private List<Integer> largest(int count) {
        return bySize.stream().limit(count).sorted().toList();
    }

    @Override
    public WayFindings at(WaysOut asked, Progress progress) {
        WayDial here = dial.atMost(asked.dial(Way.PRUNING));
        List<Integer> kept = largest((int) here.at());
        LinearModel fit = LinearModel.leastSquares(design, kept);
        return WayFindings.of(
                study,
                Way.PRUNING,
                fit,
                study.trial(fit),
                here,
                new WayDetail.Pruned(kept, study.errors(whole.keeping(kept))));
    }
}
