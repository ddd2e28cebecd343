package org.lambdalab.lab;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.PlaneSource;
import org.lambdalab.experiment.TwoColumns;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.geometry.Curve;
import org.lambdalab.geometry.DependentColumns;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.Penalised;
import org.lambdalab.geometry.Region;
import org.lambdalab.geometry.Weights;
import org.lambdalab.geometry.ZeroFan;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.SplitMix64;

/**
 * Many data sets like the one on screen. Generated ones are those of the first seeds: their features have one correlation
 * exactly, so their losses have contours of one shape and one map of optima, and what differs is where the optimum lies.
 * Of a table, whose truth nobody knows, rows are drawn again from its rows (Efron and Tibshirani, An Introduction to the
 * Bootstrap, 1993, chapter 6): there the shapes differ a little too.
 *
 * @param seed of what is drawn from a table; generated data have their own
 * @param losses one of each data set
 * @param noises of generated data: what the noise of each has of features without correlation, at a standard deviation of
 *     1
 */
public record PlaneSamples(PlaneSource source, long seed, boolean standardize, List<Loss> losses, List<Weights> noises)
        implements Serializable {

    private static final int COUNT = 500;

    /** As many rows may be drawn as nobody waits for; of samples so large, few show how little their optima differ. */
    private static final int MOST_ROWS = 2_000_000;

    private static final int FEWEST = 10;

    public PlaneSamples {
        losses = List.copyOf(losses);
        noises = List.copyOf(noises);
    }

    static PlaneSamples of(TwoWeights question) {
        return switch (question.source()) {
            case PlaneSource.Generated(TwoFeatures features) -> generated(question, features);
            case TwoColumns columns -> drawnFrom(columns.columns(question.seed()), question);
        };
    }

    private static PlaneSamples generated(TwoWeights question, TwoFeatures features) {
        return new PlaneSamples(
                question.source(),
                question.seed(),
                question.standardize(),
                LongStream.range(0, COUNT)
                        .mapToObj(seed -> Loss.of(features.columns(seed), question.standardize()))
                        .toList(),
                LongStream.range(0, COUNT)
                        .mapToObj(seed -> noiseAlone(features, seed).optimum())
                        .toList());
    }

    private static PlaneSamples drawnFrom(Columns rows, TwoWeights question) {
        List<Loss> losses = IntStream.range(0, Math.clamp(MOST_ROWS / rows.size(), FEWEST, COUNT))
                .mapToObj(k -> drawn(rows, SplitMix64.ofMixed(COUNT * question.seed() + k), question.standardize()))
                .filter(Objects::nonNull)
                .toList();
        return new PlaneSamples(question.source(), question.seed(), question.standardize(), losses, List.of());
    }

    /** As many rows, with replacement; null where these have no single optimum. */
    private static @Nullable Loss drawn(Columns rows, SplitMix64 random, boolean standardize) {
        int[] picked = IntStream.range(0, rows.size())
                .map(i -> (int) (rows.size() * random.uniform()))
                .toArray();
        try {
            return Loss.of(rows.rows(picked), standardize);
        } catch (DependentColumns few) {
            return null;
        }
    }

    static Loss noiseAlone(TwoFeatures data, long seed) {
        return Loss.of(data.noiseAlone().columns(seed), true);
    }

    /** Whether these are the data sets of a question: λ and the penalty do not matter. */
    boolean areOf(TwoWeights question) {
        boolean sameDraw = question.features().isPresent() || seed == question.seed();
        return sameDraw && source.equals(question.source()) && standardize == question.standardize();
    }

    public int count() {
        return losses.size();
    }

    /** Where they have their unpenalised optima. */
    public Curve optima() {
        return Curve.of(losses.stream().map(Loss::optimum).toList());
    }

    /** In how many of them a budget makes the second weight exactly 0. */
    public int zeros(Region region) {
        return (int) losses.stream()
                .filter(loss -> new ZeroFan(loss, region).contains(loss.optimum()))
                .count();
    }

    /** In how many of them a penalty makes the second weight exactly 0. */
    public int zeros(Penalty penalty, double lambda) {
        return (int) losses.stream()
                .filter(loss -> new Penalised(loss, penalty).at(lambda).second() == 0)
                .count();
    }
}
