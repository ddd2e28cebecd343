package org.lambdalab.regression;

/** How the rows of a design became a triangle; the fits are as exact either way. */
public enum Reduction {
    /** By sums over the rows in one pass: of Chebyshev polynomials, O(n·d), where x is spread; of columns, O(n·p²). */
    MOMENTS,
    /** By orthogonalising the rows, in O(n·d²): where x is so clustered or skewed that squaring would cost too much. */
    ROWS
}
