/**
 * From n rows to a triangle of d: ZᵀZ/n = RᵀR and Zᵀy/n = Rᵀc for features Z, whatever n. {@link
 * org.lambdalab.regression.reduction.ReducedSample} is what solvers and solutions need to know of it, and has two forms.
 *
 * <p>Powers: {@link org.lambdalab.regression.reduction.UnitMap} takes x to u in [−1, 1] and {@link
 * org.lambdalab.regression.reduction.Scaling} y to between −1 and 1. The columns T_1(u)…T_d(u) become a triangle by their
 * sums ({@link org.lambdalab.regression.reduction.ChebyshevMoments}) or, where these have too few digits, as rows ({@link
 * org.lambdalab.regression.reduction.OrthogonalRows}): the {@link org.lambdalab.regression.reduction.ChebyshevFactor}.
 * {@link org.lambdalab.regression.reduction.Features} writes the features in Chebyshev polynomials, {@link
 * org.lambdalab.regression.reduction.ReducedPowers} joins the two to the {@link
 * org.lambdalab.regression.reduction.Triangle} that is solved, and {@link
 * org.lambdalab.regression.reduction.HeldOutPowers} does the same for rows to judge by.
 *
 * <p>Columns: the sums of their products ({@link org.lambdalab.regression.reduction.ColumnMoments}) are factored with
 * pivoting ({@link org.lambdalab.regression.reduction.PivotedFactor}) to {@link
 * org.lambdalab.regression.reduction.ReducedColumns}; rows to judge by are predicted one by one ({@link
 * org.lambdalab.regression.reduction.HeldOutColumns}). Nothing from the triangle on knows what its columns were.
 */
@NullMarked
package org.lambdalab.regression.reduction;

import org.jspecify.annotations.NullMarked;
