/**
 * Regression with L1 and L2 penalties, exactly:
 *
 * <pre>J(β₀, w) = 1/(2n)·Σ (yᵢ − β₀ − zᵢ·w)² + λ·[α‖w‖₁ + (1−α)/2·‖w‖₂²]</pre>
 *
 * with z the features 1…d of a {@link org.lambdalab.regression.Basis}, or columns, centred and divided by their 1/n
 * standard deviation, α the l1Ratio of a {@link org.lambdalab.regression.Penalty}, and the intercept β₀ free.
 *
 * <p>{@link org.lambdalab.sample.Sample} or {@link org.lambdalab.sample.Columns} → {@link
 * org.lambdalab.regression.Design}, which reduces the rows to a
 * triangle → {@link org.lambdalab.regression.Path}, which finds the {@link org.lambdalab.regression.Solution} at any λ
 * → {@link org.lambdalab.regression.Fit}, its numbers as a value; {@link org.lambdalab.regression.HeldOut} judges
 * solutions by other rows, as any {@link org.lambdalab.regression.LinearModel}, {@link org.lambdalab.regression.Partition}
 * cuts a sample into folds, {@link org.lambdalab.regression.GradientDescent} stops early.
 *
 * <p>The work is done in three packages that nobody outside this one knows: {@code reduction} takes rows to a triangle,
 * {@code solver} the triangle to weights, both in the numbers of 32 digits of {@code digits}. Why so many: powers of x
 * are so alike that forming their products squares a condition number of up to 1e11. At 16 digits that would ruin the
 * answer; at 32 it loses no more than an orthogonal factorization at 16, and it costs O(n·d) instead of O(n·d²).
 */
@NullMarked
package org.lambdalab.regression;

import org.jspecify.annotations.NullMarked;
