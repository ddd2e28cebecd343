package org.lambdalab.selection;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Vector;

/**
 * The curves that one model draws for one resample after another, to be laid over the truth and one another.
 *
 * @param x where the curves are known
 * @param curves for each resample the fit at {@code x}, in units of y
 */
public record Veil(Vector x, List<Vector> curves) implements Serializable {

    public Veil {
        curves = List.copyOf(curves);
    }

    /** The model that is fitted to each resample. */
    public record Model(Basis basis, int degree, Penalty penalty, double lambda) implements Serializable {}

    /**
     * Of the first resamples.
     *
     * @param x where the curves are wanted
     * @throws IllegalArgumentException if a resample has fewer than 2 distinct x
     */
    public static Veil of(Resamples resamples, Model model, Vector x, int count, Progress progress) {
        return new Veil(x, curves(resamples, model, x, 0, count, progress));
    }

    /**
     * With so many resamples, these among them.
     *
     * @param resamples those it was made of
     * @param model the one it was made of
     * @param count not fewer than now
     */
    public Veil grown(Resamples resamples, Model model, int count, Progress progress) {
        if (count < curves.size()) {
            throw new IllegalArgumentException(count + " curves are fewer than " + curves.size());
        }
        return new Veil(
                x,
                Stream.concat(curves.stream(), curves(resamples, model, x, curves.size(), count, progress).stream())
                        .toList());
    }

    private static List<Vector> curves(
            Resamples resamples, Model model, Vector x, int from, int to, Progress progress) {
        AtomicInteger done = new AtomicInteger(from);
        return IntStream.range(from, to)
                .parallel()
                .mapToObj(r -> {
                    progress.check();
                    Design design = Design.of(resamples.training(r), model.basis(), model.degree());
                    Vector curve =
                            Path.of(design, model.penalty()).at(model.lambda()).predict(x);
                    progress.report(done.incrementAndGet(), to);
                    return curve;
                })
                .toList();
    }

    /** The mean curve. */
    public Vector mean() {
        return Vector.owning(IntStream.range(0, x.size())
                .mapToDouble(place -> strip(place).stream().sum() / curves.size())
                .toArray());
    }

    /** What each curve says at one of the places: a strip of points across the veil. */
    public Vector strip(int place) {
        return Vector.owning(
                curves.stream().mapToDouble(curve -> curve.get(place)).toArray());
    }
}
