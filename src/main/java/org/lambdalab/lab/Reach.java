package org.lambdalab.lab;

/** How far a picture goes. */
final class Reach {

    private static final double MARGIN = 1.15;

    private Reach() {}

    /** A round number beyond this one, so that the axes hold still while it moves a little. */
    static double beyond(double farthest) {
        double least = MARGIN * farthest;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double factor = least / power;
        return power * (factor <= 1.5 ? 1.5 : factor <= 2 ? 2 : factor <= 3 ? 3 : factor <= 5 ? 5 : 10);
    }
}
