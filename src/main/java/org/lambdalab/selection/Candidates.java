package org.lambdalab.selection;

import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** Fits to choose among: of one degree at several λ, or of several degrees at one λ. */
public sealed interface Candidates {

    /** The λ or the degrees. */
    Vector at();

    /** How simple each is, the greater the simpler: λ, or the degree with its sign turned. */
    Vector simplicity();

    /** What all of them are fitted by. */
    Design design(Sample training);

    /** The fits of a {@link #design}, in the order of {@link #at}; {@code beforeEach} is run before each of them. */
    List<Solution> fits(Design design, Runnable beforeEach);

    /** How many there are. */
    default int size() {
        return at().size();
    }

    /**
     * One degree at several λ.
     *
     * @param at λ from 0 up, at least one; fastest where they decrease
     */
    record OfLambda(Basis basis, int degree, Penalty penalty, Vector at) implements Candidates {

        public OfLambda {
            if (at.size() == 0) {
                throw new IllegalArgumentException("there must be at least one lambda");
            }
        }

        @Override
        public Vector simplicity() {
            return at;
        }

        @Override
        public Design design(Sample training) {
            return Design.of(training, basis, degree);
        }

        @Override
        public List<Solution> fits(Design design, Runnable beforeEach) {
            return Path.of(design, penalty).at(at, beforeEach);
        }
    }

    /**
     * The degrees from 1 on at one λ.
     *
     * @param highest the last of them, at most {@link Design#MAX_DEGREE}
     */
    record OfDegree(Basis basis, int highest, Penalty penalty, double lambda) implements Candidates {

        public OfDegree {
            if (highest < 1 || highest > Design.MAX_DEGREE) {
                throw new IllegalArgumentException(
                        "the highest degree is " + highest + ", but must be from 1 to " + Design.MAX_DEGREE);
            }
        }

        @Override
        public Vector at() {
            return Vector.owning(
                    IntStream.rangeClosed(1, highest).asDoubleStream().toArray());
        }

        @Override
        public Vector simplicity() {
            return Vector.owning(at().stream().map(degree -> -degree).toArray());
        }

        @Override
        public Design design(Sample training) {
            return Design.of(training, basis, highest);
        }

        @Override
        public List<Solution> fits(Design design, Runnable beforeEach) {
            return IntStream.rangeClosed(1, highest)
                    .mapToObj(degree -> {
                        beforeEach.run();
                        return Path.of(design.ofDegree(degree), penalty).at(lambda);
                    })
                    .toList();
        }
    }
}
