package org.lambdalab.regression;

import org.lambdalab.regression.digits.DoubleDoubles;
import org.lambdalab.regression.reduction.Scaling;
import org.lambdalab.regression.solver.Optimality;
import org.lambdalab.regression.solver.Strength;
import org.lambdalab.sample.Vector;

/** {@link Solution#kktResidual} of weights that somebody else found. */
public final class Certificate {

    private Certificate() {}

    /** How far the weights of the standardised features are from optimal, to 32 digits. */
    public static double kktResidual(Design design, Penalty penalty, double lambda, Vector weights) {
        Scaling response = design.reduced().response();
        double[] scaled =
                weights.stream().map(weight -> weight / response.scale()).toArray();
        DoubleDoubles correlations =
                design.triangle().correlationsAt(new DoubleDoubles(scaled, new double[scaled.length]));
        return response.scale()
                * Optimality.residual(scaled, correlations, Strength.of(penalty.l1Ratio(), lambda, response));
    }
}
