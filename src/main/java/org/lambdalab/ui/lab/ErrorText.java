package org.lambdalab.ui.lab;

import org.lambdalab.lab.Findings;
import org.lambdalab.ui.NumberText;

/** Errors for people. */
final class ErrorText {

    /** Of the square of the range of y: a curve through all points has an error of rounding, 10⁻⁶⁰ and the like. */
    private static final double ROUNDING = 1e-25;

    private ErrorText() {}

    /** An error, or a part or a sum of some, in units of y². */
    static String of(double error, Findings found) {
        double range = found.path().yRange().width();
        return error > 0 && error < ROUNDING * range * range ? "≈ 0" : NumberText.of(error);
    }
}
