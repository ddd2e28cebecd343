package org.lambdalab.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A curve in the plane for each of two classes, 0 and 1. Moons and circles are those of scikit-learn's {@code make_moons}
 * and {@code make_circles} (F. Pedregosa and others, Journal of Machine Learning Research 12, 2011), which spaces its points
 * evenly along them.
 *
 * <p>Computed by {@link StrictMath}, so that every JDK draws the same points from the same seed.
 */
public enum PlaneShape {
    /** Two half circles that interlock: (cos t, sin t), and (1 − cos t, ½ − sin t), for t from 0 to π. */
    MOONS {
        @Override
        double first(int label, double place) {
            double cos = StrictMath.cos(Math.PI * place);
            return label == 0 ? cos : 1 - cos;
        }

        @Override
        double second(int label, double place) {
            double sin = StrictMath.sin(Math.PI * place);
            return label == 0 ? sin : 0.5 - sin;
        }
    },
    /** A circle in a circle: radius 1, and for class 1 {@value #INNER}, scikit-learn's {@code factor}. */
    CIRCLES {
        @Override
        double first(int label, double place) {
            return radius(label) * StrictMath.cos(2 * Math.PI * place);
        }

        @Override
        double second(int label, double place) {
            return radius(label) * StrictMath.sin(2 * Math.PI * place);
        }

        private double radius(int label) {
            return label == 0 ? 1 : INNER;
        }
    },
    /** A point for each class, (−1, −1) and (1, 1): all that is seen is noise, and a straight line parts it. */
    BLOBS {
        @Override
        double first(int label, double place) {
            return 2 * label - 1;
        }

        @Override
        double second(int label, double place) {
            return 2 * label - 1;
        }
    },
    /**
     * Two arms of 1¾ turns, r·(sin t, cos t) with r from 0 to 1 and t = 3.5π·r, the one for class 1 turned by half a turn:
     * those of TensorFlow Playground (D. Smilkov and others, 2017), on a scale of 1.
     */
    SPIRAL {
        @Override
        double first(int label, double place) {
            return place * StrictMath.sin(angle(label, place));
        }

        @Override
        double second(int label, double place) {
            return place * StrictMath.cos(angle(label, place));
        }

        private double angle(int label, double place) {
            return Math.PI * (3.5 * place + label);
        }
    };

    private static final double INNER = 0.5;

    public static Optional<PlaneShape> ofId(String id) {
        return Arrays.stream(values()).filter(shape -> shape.id().equals(id)).findFirst();
    }

    /** @param place along the curve, 0 to 1 */
    abstract double first(int label, double place);

    abstract double second(int label, double place);

    /** The name in addresses and translation keys: "moons". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
