package org.lambdalab.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.data.TwoClasses;
import org.lambdalab.experiment.NetworkData;
import org.lambdalab.experiment.Observations;
import org.lambdalab.network.Loss;
import org.lambdalab.network.Network;
import org.lambdalab.network.Problem;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.sample.Vector;

/** What a network learns, and where its answers are drawn. */
public sealed interface NetworkGround {

    /** What is to be learned of it. */
    Problem problem();

    /** What a network answers at the places that are drawn. */
    Vector drawn(Network network);

    /** A loss as the lab tells it, and everybody else: of a curve, half of the squared errors is learned from. */
    double inLabUnits(double loss);

    /**
     * The lab's observations. Of more than {@value Problem#MAX_ROWS} rows, some are drawn.
     *
     * @param places where the curve is drawn
     * @param yRange of the data and the true curve, with a margin
     * @param truth what generated the data, where that is known, at the places
     */
    record OfCurve(
            Problem problem,
            Observations observations,
            Sample training,
            Optional<Sample> validation,
            Vector places,
            Interval yRange,
            @Nullable Vector truth)
            implements NetworkGround {

        private static final double MARGIN = 0.12;

        static OfCurve of(Observations observations) {
            Sample training = some(observations.split().training());
            Optional<Sample> validation = observations.split().validation().map(OfCurve::some);
            Interval domain = Interval.spanning(observations.sample().x());
            Vector places = Curve.places(domain, Vector.of());
            Vector truth = truth(observations, places);
            Interval values = Interval.spanning(observations.sample().y());
            Interval all = truth == null ? values : values.spanning(Interval.spanning(truth));
            return new OfCurve(
                    Problem.of(Loss.SQUARED_ERROR, columns(training), validation.map(OfCurve::columns)),
                    observations,
                    training,
                    validation,
                    places,
                    all.widened(MARGIN),
                    truth);
        }

        private static @Nullable Vector truth(Observations observations, Vector places) {
            TrueFunction truth = observations.truth();
            return truth == null
                    ? null
                    : Vector.owning(places.stream()
                            .map(x -> truth.value(x) + observations.yOffset())
                            .toArray());
        }

        private static Sample some(Sample all) {
            if (all.size() <= Problem.MAX_ROWS) {
                return all;
            }
            int[] drawn = Arrays.copyOf(SplitMix64.of(0).shuffled(all.size()), Problem.MAX_ROWS);
            Arrays.sort(drawn);
            return all.rows(drawn);
        }

        private static Columns columns(Sample sample) {
            return new Columns(List.of("x"), List.of(sample.x()), sample.y());
        }

        /** Whether there are more rows than are learned from. */
        public boolean isDrawn() {
            return training.size() < observations.split().training().size();
        }

        @Override
        public Vector drawn(Network network) {
            return problem.answers(network, List.of(places));
        }

        @Override
        public double inLabUnits(double loss) {
            return 2 * loss;
        }
    }

    /**
     * Two classes in the plane.
     *
     * @param across where the cells of a row of the picture have their centres
     * @param up where the rows have theirs
     */
    record OfClasses(Problem problem, Columns training, Columns validation, Vector across, Vector up)
            implements NetworkGround {

        private static final int CELLS = 36;
        private static final double MARGIN = 0.02;
        /** Wider axes are told by whole numbers, others by halves. */
        private static final double WIDE = 3.5;

        static OfClasses of(TwoClasses classes) {
            Columns all = classes.columns();
            int[] order = SplitMix64.of(classes.seed()).shuffled(all.size());
            int held = (int) Math.round(NetworkData.HELD_OUT_SHARE * all.size());
            Columns training = all.rows(sorted(order, 0, all.size() - held));
            Columns validation = all.rows(sorted(order, all.size() - held, all.size()));
            return new OfClasses(
                    Problem.of(Loss.LOGISTIC, training, Optional.of(validation)),
                    training,
                    validation,
                    centres(all.columns().getFirst()),
                    centres(all.columns().getLast()));
        }

        private static int[] sorted(int[] order, int from, int to) {
            return Arrays.stream(order, from, to).sorted().toArray();
        }

        private static Vector centres(Vector values) {
            Interval range = Interval.spanning(values).widened(MARGIN);
            double step = range.width() > WIDE ? 1 : 0.5;
            double low = step * Math.floor(range.low() / step);
            double width = (step * Math.ceil(range.high() / step) - low) / CELLS;
            return Vector.owning(IntStream.range(0, CELLS)
                    .mapToDouble(i -> low + (i + 0.5) * width)
                    .toArray());
        }

        @Override
        public Vector drawn(Network network) {
            return problem.answersOnGrid(network, across, up);
        }

        @Override
        public double inLabUnits(double loss) {
            return loss;
        }
    }

    /**
     * What is asked for.
     *
     * @param observations of the lab, which are learned where no classes are asked for
     */
    static NetworkGround of(NetworkData data, Observations observations) {
        return data.classes().<NetworkGround>map(OfClasses::of).orElseGet(() -> OfCurve.of(observations));
    }
}
