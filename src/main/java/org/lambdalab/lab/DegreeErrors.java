package org.lambdalab.lab;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.Model;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Vector;

/**
 * The errors of every degree under one penalty: at each λ of the slider a look-up, soon after the second is asked for. All
 * of them together take as long as some hundred steps: they are found in the background, and until then each that is
 * asked for is solved by itself. For the first alone they are not: while data are dragged, nobody asks for another. Safe to
 * share between threads.
 */
final class DegreeErrors {

    private static final Vector DEGREES = Vector.owning(
            IntStream.rangeClosed(1, Model.MAX_DEGREE).asDoubleStream().toArray());

    /** Of an {@link ErrorCurve} of thirty degrees: three errors and two standard errors each. */
    private static final int BYTES_A_CURVE = 5 * Model.MAX_DEGREE * Double.BYTES + 300;

    private final Study study;
    private final Penalty penalty;
    private final boolean crossValidated;
    private final int places;

    /** By place of λ; the last is for λ = 0. */
    private final AtomicReferenceArray<@Nullable ErrorCurve> curves;

    /** How many places were asked for that were not known. */
    private final AtomicInteger asked = new AtomicInteger();

    /** @param crossValidated whether cross-validation decides which degree is best */
    DegreeErrors(Study study, Penalty penalty, boolean crossValidated) {
        this.study = study;
        this.penalty = penalty;
        this.crossValidated = crossValidated;
        places = study.grid(penalty).size();
        curves = new AtomicReferenceArray<>(places + 1);
    }

    int bytes() {
        return places * BYTES_A_CURVE;
    }

    ErrorCurve at(double lambda) {
        int place =
                lambda == 0 ? places : study.lambdaRange(penalty).place(lambda).orElse(-1);
        if (place < 0) {
            return solved(lambda);
        }
        ErrorCurve known = curves.get(place);
        if (known != null) {
            return known;
        }
        ErrorCurve solved = solved(lambda);
        curves.set(place, solved);
        if (place < places && asked.incrementAndGet() == 2) {
            // Some tenths of a second once for each data and penalty, for whoever steps on; what fails is solved when
            // asked.
            ForkJoinPool.commonPool().execute(this::solveAll);
        }
        return solved;
    }

    private ErrorCurve solved(double lambda) {
        return curve(trials(path -> List.of(path.at(lambda))), 0);
    }

    private void solveAll() {
        List<List<Trial>> trials = trials(study::overGrid);
        for (int each = 0; each < places; each++) {
            if (curves.get(each) == null) {
                curves.set(each, curve(trials, each));
            }
        }
    }

    /** By degree, and within each by λ. */
    private List<List<Trial>> trials(Function<Path, List<Solution>> fits) {
        return IntStream.rangeClosed(1, Model.MAX_DEGREE)
                .parallel()
                .mapToObj(degree -> study.trials(fits.apply(study.path(degree, penalty)), crossValidated))
                .toList();
    }

    private ErrorCurve curve(List<List<Trial>> trials, int place) {
        return ErrorCurve.of(
                DEGREES,
                false,
                trials.stream().map(ofDegree -> ofDegree.get(place)).toList(),
                study.judgeCount(crossValidated),
                study.negligible());
    }
}
