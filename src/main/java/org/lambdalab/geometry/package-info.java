/**
 * Two weights in a plane: what a penalty does there can be seen.
 *
 * <p>{@link org.lambdalab.geometry.Loss} is the quadratic loss of two columns, whose contours are ellipses around the
 * unpenalised optimum. {@link org.lambdalab.geometry.Penalised} puts a penalty on it: the solution at every λ, its path,
 * and the budget that belongs to a λ, both ways. {@link org.lambdalab.geometry.Region} is what a budget allows: diamond,
 * disc, or between them. {@link org.lambdalab.geometry.Gauge} and {@link org.lambdalab.geometry.NormalCone} say why a
 * weight is zero, {@link org.lambdalab.geometry.ZeroMap} where
 * the optimum may lie at one λ so that the second one is, {@link org.lambdalab.geometry.ZeroFan} the same at one budget.
 *
 * <p>All of it is in closed form, in plain doubles; {@code regression} solves the same with more digits and any number of
 * features, and tests hold the two together.
 */
@NullMarked
package org.lambdalab.geometry;

import org.jspecify.annotations.NullMarked;
