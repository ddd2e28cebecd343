/**
 * From a triangle to weights: the w that minimises ½‖c − R·w‖² + λ₁‖w‖₁ + λ₂/2·‖w‖₂².
 *
 * <p>{@link org.lambdalab.regression.solver.LeastSquares} for no penalty, {@link org.lambdalab.regression.solver.Ridge}
 * for λ₁ = 0, {@link org.lambdalab.regression.solver.ActiveSet} for lasso and elastic net; the lasso goes from knot to
 * knot by {@link org.lambdalab.regression.solver.Homotopy}, which sweeps columns in and out of a {@link
 * org.lambdalab.regression.solver.Tableau}, or, where columns are to share their weight, seeks {@link
 * org.lambdalab.regression.solver.Shortest}. {@link org.lambdalab.regression.solver.Optimality} certifies whatever was
 * found. {@link org.lambdalab.regression.solver.Descent} stops before the minimum.
 */
@NullMarked
package org.lambdalab.regression.solver;

import org.jspecify.annotations.NullMarked;
