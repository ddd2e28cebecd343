package org.lambdalab.network;

/** What a hidden unit makes of the weighted sum z of what comes in. The output is z itself. */
public enum Activation {
    /** tanh z. */
    TANH {
        @Override
        public double of(double z) {
            return Tanh.of(z);
        }

        @Override
        void apply(double[] z, int count) {
            Tanh.apply(z, count);
        }

        @Override
        void multiplyBySlope(double[] delta, double[] activations, int count) {
            for (int i = 0; i < count; i++) {
                delta[i] *= 1 - activations[i] * activations[i];
            }
        }
    },
    /** max(0, z); its slope at 0, where it has a corner, is taken to be 0. */
    RELU {
        @Override
        public double of(double z) {
            return Math.max(0, z);
        }

        @Override
        void apply(double[] z, int count) {
            for (int i = 0; i < count; i++) {
                z[i] = Math.max(0, z[i]);
            }
        }

        @Override
        void multiplyBySlope(double[] delta, double[] activations, int count) {
            for (int i = 0; i < count; i++) {
                delta[i] = activations[i] > 0 ? delta[i] : 0;
            }
        }
    };

    /** Its value at z, the same to the last bit as in training. */
    public abstract double of(double z);

    /** Takes the first {@code count} of z to their values, in place. */
    abstract void apply(double[] z, int count);

    /** Multiplies delta by the slopes there, told from the values. */
    abstract void multiplyBySlope(double[] delta, double[] activations, int count);
}
