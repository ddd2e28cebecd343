package org.lambdalab.lab;

import java.io.Serializable;
import java.util.List;
import java.util.stream.LongStream;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.geometry.Curve;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.Penalised;
import org.lambdalab.regression.Penalty;

/**
 * Many data sets of one truth, those of the first seeds. Their features have one correlation exactly, so their losses
 * have contours of one shape and one map of optima: what differs is where the optimum lies.
 *
 * @param losses one of each data set
 */
public record PlaneSamples(TwoFeatures data, boolean standardize, List<Loss> losses) implements Serializable {

    private static final int COUNT = 500;

    public PlaneSamples {
        losses = List.copyOf(losses);
    }

    static PlaneSamples of(TwoWeights question) {
        return new PlaneSamples(
                question.data(),
                question.standardize(),
                LongStream.range(0, COUNT)
                        .mapToObj(seed -> Loss.of(question.data().columns(seed), question.standardize()))
                        .toList());
    }

    /** Whether these are the data sets of a question: λ and the penalty do not matter. */
    boolean areOf(TwoWeights question) {
        return data.equals(question.data()) && standardize == question.standardize();
    }

    public int count() {
        return losses.size();
    }

    /** Where they have their unpenalised optima. */
    public Curve optima() {
        return Curve.of(losses.stream().map(Loss::optimum).toList());
    }

    /** In how many of them a penalty makes the second weight exactly 0. */
    public int zeros(Penalty penalty, double lambda) {
        return (int) losses.stream()
                .filter(loss -> new Penalised(loss, penalty).at(lambda).second() == 0)
                .count();
    }
}
