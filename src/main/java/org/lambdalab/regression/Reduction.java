package org.lambdalab.regression;

/** How the rows of a design became a triangle; the fits are as exact either way. */
public enum Reduction {
    /** By {@link ChebyshevMoments}, in one pass of O(n·d): where x is spread. */
    MOMENTS,
    /** By {@link OrthogonalRows}, in O(n·d²): where x is so clustered or skewed that squaring would cost too much. */
    ROWS
}
