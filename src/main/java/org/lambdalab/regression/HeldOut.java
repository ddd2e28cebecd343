package org.lambdalab.regression;

/** Rows kept from the training, to judge its fits by. */
public final class HeldOut {

    private final Sample held;

    private HeldOut(Sample held) {
        this.held = held;
    }

    public static HeldOut of(Design design, Sample held) {
        return new HeldOut(held);
    }

    public int rows() {
        return held.size();
    }

    /** The mean squared error of a fit to the design, or to one of lower degree made from it. */
    public double mse(Fit fit) {
        double sum = 0;
        for (int i = 0; i < held.size(); i++) {
            double error = held.y().get(i) - fit.predict(held.x().get(i));
            sum += error * error;
        }
        return sum / held.size();
    }
}
