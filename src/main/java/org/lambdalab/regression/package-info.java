/**
 * Polynomial regression with L1 and L2 penalties, exactly:
 *
 * <pre>J(β₀, w) = 1/(2n)·Σ (yᵢ − β₀ − zᵢ·w)² + λ·[α‖w‖₁ + (1−α)/2·‖w‖₂²]</pre>
 *
 * with z the features 1…d of a {@link org.lambdalab.regression.Basis}, centred and divided by their 1/n standard
 * deviation, and the intercept β₀ free.
 *
 * <p>{@link org.lambdalab.regression.Sample} → {@link org.lambdalab.regression.Design} →
 * {@link org.lambdalab.regression.Path} → {@link org.lambdalab.regression.Fit};
 * {@link org.lambdalab.regression.HeldOut} judges fits on other rows.
 */
@NullMarked
package org.lambdalab.regression;

import org.jspecify.annotations.NullMarked;
