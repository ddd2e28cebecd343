package org.lambdalab.descent;

import java.io.Serializable;
import java.util.Optional;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.Penalised;
import org.lambdalab.geometry.Weights;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Vector;

/** The loss that is descended, as far as a step needs to know it. */
public sealed interface Slope extends Serializable {

    /** The gradient of the loss at some weights. */
    Vector gradient(Vector at);

    /** The largest eigenvalue of 1/n·ZᵀZ. */
    double curvature();

    /** The weights at which loss and penalty together are least, in closed form; empty where all are equally good. */
    Optional<Vector> minimiser(PenaltyCurve curve, double lambda);

    /** No loss: the penalty alone moves the weight. */
    record Flat() implements Slope {

        @Override
        public Vector gradient(Vector at) {
            return Vector.owning(new double[at.size()]);
        }

        @Override
        public double curvature() {
            return 0;
        }

        @Override
        public Optional<Vector> minimiser(PenaltyCurve curve, double lambda) {
            return lambda > 0 ? Optional.of(Vector.of(0)) : Optional.empty();
        }
    }

    /** ½(w − ŵ)²: the loss of one standardised feature, but for what no weight can lower. */
    record Parabola(double optimum) implements Slope {

        @Override
        public Vector gradient(Vector at) {
            return Vector.of(at.get(0) - optimum);
        }

        @Override
        public double curvature() {
            return 1;
        }

        /** S(ŵ, λα)/(1 + 2cλ(1−α)). */
        @Override
        public Optional<Vector> minimiser(PenaltyCurve curve, double lambda) {
            double soft = Rule.soft(optimum, lambda * curve.penalty().l1Ratio());
            return Optional.of(Vector.of(soft / (1 + lambda * curve.curvature())));
        }
    }

    /** The loss of two weights. */
    record Plane(Loss loss) implements Slope {

        @Override
        public Vector gradient(Vector at) {
            Weights pull = loss.pull(new Weights(at.get(0), at.get(1)));
            return Vector.of(-pull.first(), -pull.second());
        }

        @Override
        public double curvature() {
            double half = (loss.g11() - loss.g22()) / 2;
            return (loss.g11() + loss.g22()) / 2 + Math.hypot(half, loss.g12());
        }

        @Override
        public Optional<Vector> minimiser(PenaltyCurve curve, double lambda) {
            double l1 = lambda * curve.penalty().l1Ratio();
            double total = l1 + lambda * curve.curvature();
            Penalty penalty = curve.square() == PenaltyCurve.HALF || lambda == 0
                    ? curve.penalty()
                    : Penalty.elasticNet(l1 / total);
            return Optional.of(new Penalised(loss, penalty).at(total).vector());
        }
    }
}
