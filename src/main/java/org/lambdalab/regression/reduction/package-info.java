/**
 * From n rows to a triangle of d: ZᵀZ/n = RᵀR and Zᵀy/n = Rᵀc for standardised features Z, whatever n.
 *
 * <p>{@link org.lambdalab.regression.reduction.UnitMap} takes x to u in [−1, 1] and {@link
 * org.lambdalab.regression.reduction.ResponseScaling} y to between −1 and 1. The columns T_1(u)…T_d(u) become a triangle
 * by their sums ({@link org.lambdalab.regression.reduction.ChebyshevMoments}) or, where these have too few digits, as
 * rows ({@link org.lambdalab.regression.reduction.OrthogonalRows}): the {@link
 * org.lambdalab.regression.reduction.ChebyshevFactor}. {@link org.lambdalab.regression.reduction.Features} writes the
 * features in Chebyshev polynomials, {@link org.lambdalab.regression.reduction.ReducedSample} joins the two to the {@link
 * org.lambdalab.regression.reduction.Triangle} that is solved, and {@link
 * org.lambdalab.regression.reduction.HeldOutRows} does the same for rows to judge by. Features that are not functions
 * of one x would come in beside the Chebyshev polynomials: nothing from the triangle on knows what its columns were.
 */
@NullMarked
package org.lambdalab.regression.reduction;

import org.jspecify.annotations.NullMarked;
