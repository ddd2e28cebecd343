package org.lambdalab.lab;

import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice.Folding;
import org.lambdalab.experiment.Choice.Repeats;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Progress;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.RepeatedCrossValidation;
import org.lambdalab.selection.Share;

/** Which λ cross-validation proposes when the same training rows are dealt out to folds again and again. */
public final class RepeatFindings {

    private final RepeatedCrossValidation repeated;

    private RepeatFindings(RepeatedCrossValidation repeated) {
        this.repeated = repeated;
    }

    /**
     * Deals out and fits; the first time as {@link FoldFindings} does.
     *
     * @throws UnreadableData if the chosen columns cannot be fitted
     * @throws IllegalArgumentException if there are fewer training rows than 3, each is a fold of its own, or outside a fold
     *     there are fewer than 2 distinct x
     */
    public static RepeatFindings of(Experiment experiment, Folding folding, Repeats repeats, Progress progress)
            throws UnreadableData {
        TrainingGround ground = TrainingGround.of(experiment, Share.beginning(progress));
        return new RepeatFindings(RepeatedCrossValidation.of(
                ground.rows(),
                ground.penalty(),
                ground.lambdas(),
                folding.of(ground.rows().size()),
                repeats.count(),
                experiment.seed(),
                Share.afterwards(progress)));
    }

    /** How many folds in each. */
    public int folds() {
        return repeated.folds();
    }

    public int repeats() {
        return repeated.repeats().size();
    }

    public Tally lambdaMin() {
        return new Tally(repeated.lambdas(), repeated.timesLambdaMin());
    }

    public Tally lambdaOneSe() {
        return new Tally(repeated.lambdas(), repeated.timesLambdaOneSe());
    }

    /**
     * How often each λ was proposed.
     *
     * @param lambdas decreasing
     * @param times of each
     */
    public record Tally(Vector lambdas, List<Integer> times) {

        public Tally {
            times = List.copyOf(times);
        }

        private IntStream proposed() {
            return IntStream.range(0, times.size()).filter(place -> times.get(place) > 0);
        }

        public double least() {
            return lambdas.get(proposed().max().orElseThrow());
        }

        public double greatest() {
            return lambdas.get(proposed().min().orElseThrow());
        }

        /** The one proposed most often, and of several the largest. */
        public double mostOften() {
            return lambdas.get(times.indexOf(most()));
        }

        /** How often that was. */
        public int most() {
            return times.stream().mapToInt(Integer::intValue).max().orElseThrow();
        }

        /** Each proposal on its own: its λ, of which there are as many as repeats. */
        public Vector each() {
            return Vector.owning(proposed()
                    .boxed()
                    .flatMapToDouble(
                            place -> IntStream.range(0, times.get(place)).mapToDouble(i -> lambdas.get(place)))
                    .toArray());
        }

        /** Which of those of the same λ each is, from 1. */
        public Vector heights() {
            return Vector.owning(proposed()
                    .boxed()
                    .flatMapToDouble(
                            place -> IntStream.rangeClosed(1, times.get(place)).asDoubleStream())
                    .toArray());
        }
    }
}
