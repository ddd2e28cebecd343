package org.lambdalab.experiment;

import java.util.Locale;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.experiment.Choice.Resampling;
import org.lambdalab.regression.Basis;

/** Samples drawn anew that show one thing worth seeing. Tests hold each to what its words promise. */
public enum ResamplingPreset {
    /** Against λ the error is a U: variance falls, bias² rises. */
    BY_LAMBDA(50, 0.3, 12, Basis.SCALED_MONOMIAL, PenaltyKind.RIDGE, 0.01, false, ResampledX.ANEW, false),
    /** Against the degree it is a U the other way round. */
    BY_DEGREE(50, 0.5, 5, Basis.SCALED_MONOMIAL, PenaltyKind.RIDGE, 0.001, true, ResampledX.ANEW, false),
    /** Where a curve goes through all ten rows for the first time the error peaks, and falls again beyond. */
    DOUBLE_DESCENT(10, 0.2, 9, Basis.LEGENDRE, PenaltyKind.NONE, 0, true, ResampledX.EVEN, true),
    /** With more rows the peak is at a higher degree, and higher. */
    DOUBLE_DESCENT_15(15, 0.2, 14, Basis.LEGENDRE, PenaltyKind.NONE, 0, true, ResampledX.EVEN, true);

    private final int rows;
    private final double noise;
    private final int degree;
    private final Basis basis;
    private final PenaltyKind penalty;
    private final double lambda;
    private final boolean byDegree;
    private final ResampledX x;
    private final boolean median;

    ResamplingPreset(
            int rows,
            double noise,
            int degree,
            Basis basis,
            PenaltyKind penalty,
            double lambda,
            boolean byDegree,
            ResampledX x,
            boolean median) {
        this.rows = rows;
        this.noise = noise;
        this.degree = degree;
        this.basis = basis;
        this.penalty = penalty;
        this.lambda = lambda;
        this.byDegree = byDegree;
        this.x = x;
        this.median = median;
    }

    /** The experiment, all of whose rows are trained on: that is how many each sample has. */
    public Experiment experiment() {
        return Experiment.DEFAULT
                .withSource(new DataSource.Generated(TrueFunction.SINE, rows, noise))
                .withValidationShare(0)
                .withModel(new Model(
                        degree, basis, penalty, Experiment.DEFAULT.model().l1Ratio(), lambda));
    }

    /** How the samples are drawn. */
    public Resampling resampling() {
        return new Resampling(Resampling.MAX_COUNT, byDegree, x, Resampling.DEFAULT.place(), median);
    }

    /** As it stands in ids and in keys of texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
