package org.lambdalab.lab;

import java.io.Serializable;
import java.util.List;
import java.util.stream.LongStream;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.geometry.Curve;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.Penalised;
import org.lambdalab.geometry.Weights;
import org.lambdalab.regression.Penalty;

/**
 * Many data sets of one truth, those of the first seeds. Their features have one correlation exactly, so their losses
 * have contours of one shape and one map of optima: what differs is where the optimum lies.
 *
 * @param losses one of each data set
 * @param noises what the noise of each has of features without correlation, at a standard deviation of 1
 */
public record PlaneSamples(TwoFeatures data, boolean standardize, List<Loss> losses, List<Weights> noises)
        implements Serializable {

    private static final int COUNT = 500;

    public PlaneSamples {
        losses = List.copyOf(losses);
        noises = List.copyOf(noises);
    }

    static PlaneSamples of(TwoWeights question) {
        return new PlaneSamples(
                question.data(),
                question.standardize(),
                LongStream.range(0, COUNT)
                        .mapToObj(seed -> Loss.of(question.data().columns(seed), question.standardize()))
                        .toList(),
                LongStream.range(0, COUNT)
                        .mapToObj(seed -> noiseAlone(question.data(), seed).optimum())
                        .toList());
    }

    static Loss noiseAlone(TwoFeatures data, long seed) {
        return Loss.of(data.noiseAlone().columns(seed), true);
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
