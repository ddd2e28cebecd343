package org.lambdalab.lab;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.SplitMix64;

/**
 * Many data sets like the one on screen. Generated ones are those of the first seeds: their features have one correlation
 * exactly, so their losses have contours of one shape and one map of optima, and what differs is where the optimum lies.
 * Of a table, whose truth nobody knows, rows are drawn again from its rows (Efron and Tibshirani, An Introduction to the
 * Bootstrap, 1993, chapter 6): there the shapes differ a little too.
 *
 * @param question the first one that they were drawn for
 * @param losses one of each data set
 * @param noises of generated data: what the noise of each has of features without correlation, at a standard deviation of
 *     1
 */
public record PlaneSamples(TwoWeights question, List<Loss> losses, List<Weights> noises) implements Serializable {

    private static final int COUNT = 500;

    /** As many rows may be drawn in about a second; of samples so large, few show how little their optima differ. */
    private static final int MOST_ROWS = 2_000_000;

    /** As many rows are drawn before anybody would notice. */
    private static final int QUICK_ROWS = 100_000;

    private static final int FEWEST = 10;

    public PlaneSamples {
        losses = List.copyOf(losses);
        noises = List.copyOf(noises);
    }

    /** Draws them. */
    public static PlaneSamples of(TwoWeights question, Progress progress) {
        return switch (question.source()) {
            case PlaneSource.Generated(TwoFeatures features) -> generated(question, features, progress);
            case TwoColumns columns -> drawnFrom(columns.columns(question.seed()), question, progress);
        };
    }

    /** Whether they are drawn at once. */
    static boolean areQuick(TwoWeights question) {
        return switch (question.source()) {
            case PlaneSource.Generated(TwoFeatures features) -> COUNT * features.size() <= QUICK_ROWS;
            case TwoColumns columns -> {
                int rows = columns.origin().table().rows();
                yield count(rows) * rows <= QUICK_ROWS;
            }
        };
    }

    private static PlaneSamples generated(TwoWeights question, TwoFeatures features, Progress progress) {
        List<Weights> noises = new ArrayList<>();
        for (int seed = 0; seed < COUNT; seed++) {
            noises.add(noiseAlone(features, seed).optimum());
            progress.report(seed, COUNT);
        }
        return generated(question, features, noises);
    }

    private static PlaneSamples generated(TwoWeights question, TwoFeatures features, List<Weights> noises) {
        List<Loss> losses = noises.stream()
                .map(noise -> loss(features, question.standardize(), noise))
                .toList();
        return new PlaneSamples(question, losses, noises);
    }

    /**
     * All but the least of it, which nobody asks for. The features are x₁ and ρx₁ + √(1−ρ²)·x₂ of two without correlation,
     * so what the noise has of both is known from what it has of those.
     */
    private static Loss loss(TwoFeatures data, boolean standardize, Weights noise) {
        double unit = standardize ? 1 : data.unit();
        double rho = data.correlation();
        double second = data.noise() * noise.second() / Math.sqrt(1 - rho * rho);
        return new Loss(
                1,
                unit * rho,
                unit * unit,
                new Weights(
                        data.weight1() + data.noise() * noise.first() - rho * second, (data.weight2() + second) / unit),
                0);
    }

    private static int count(int rows) {
        return Math.clamp(MOST_ROWS / rows, FEWEST, COUNT);
    }

    private static PlaneSamples drawnFrom(Columns rows, TwoWeights question, Progress progress) {
        int count = count(rows.size());
        List<Loss> losses = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            Loss drawn = drawn(rows, SplitMix64.ofMixed(COUNT * question.seed() + k), question.standardize());
            if (drawn != null) {
                losses.add(drawn);
            }
            progress.report(k, count);
        }
        return new PlaneSamples(question, losses, List.of());
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

    /** Whether two questions have the same draws: λ and the penalty do not matter, nor does the truth of generated data. */
    public static boolean areDrawnAlike(TwoWeights one, TwoWeights other) {
        if (one.source() instanceof PlaneSource.Generated(TwoFeatures features)
                && other.source() instanceof PlaneSource.Generated(TwoFeatures others)) {
            return features.size() == others.size();
        }
        return one.seed() == other.seed()
                && one.standardize() == other.standardize()
                && one.source().equals(other.source());
    }

    /** Those of another question, if they need not be drawn for it. */
    Optional<PlaneSamples> ofOther(TwoWeights other) {
        if (!areDrawnAlike(question, other)) {
            return Optional.empty();
        }
        boolean same = question.standardize() == other.standardize()
                && question.source().equals(other.source());
        return Optional.of(
                same
                        ? this
                        : other.features()
                                .map(features -> generated(other, features, noises))
                                .orElse(this));
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
