package org.lambdalab.lab;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.GradientDescent;
import org.lambdalab.regression.LinearModel;
import org.lambdalab.sample.Vector;

/** Gradient descent that is stopped early: after no step, or in equal ratios up to very many. */
final class StoppedRemedy implements Remedy {

    private static final int PLACES_A_DECADE = 10;

    private static final Vector PLACES = Vector.owning(DoubleStream.concat(
                    DoubleStream.of(0),
                    IntStream.rangeClosed(0, (int) (PLACES_A_DECADE * Math.log10(WaysOut.MOST_STEPS)))
                            .mapToDouble(i -> Math.rint(Math.pow(10, (double) i / PLACES_A_DECADE))))
            .distinct()
            .toArray());

    private final Study study;
    private final GradientDescent descent;
    private final WayDial dial;

    StoppedRemedy(Study study, int degree) {
        this.study = study;
        descent = GradientDescent.of(study.design(degree));
        List<Errors> errors = Arrays.stream(PLACES.toArray())
                .mapToObj(steps -> study.errors(descent.after((long) steps)))
                .toList();
        dial = WayDial.of(PLACES, errors, steps -> -steps);
    }

    @Override
    public WayFindings at(WaysOut asked, Progress progress) {
        WayDial here = dial.at(asked.dial(Way.EARLY_STOPPING));
        long steps = (long) here.at();
        LinearModel fit = descent.after(steps);
        double rate = descent.learningRate();
        return WayFindings.of(
                study,
                Way.EARLY_STOPPING,
                fit,
                study.trial(fit),
                here,
                new WayDetail.Steps(steps, rate, 1 / (rate * steps)));
    }
}
