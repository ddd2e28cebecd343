/**
 * Gradient descent on a loss with a penalty, step by step: why L1 comes to exactly 0, and L2 only closer.
 *
 * <p>{@link org.lambdalab.descent.PenaltyCurve} is what a penalty costs and how steep it is at each weight,
 * {@link org.lambdalab.descent.Slope} the loss, or none at all. A {@link org.lambdalab.descent.Rule} makes a step of both,
 * by the plain subgradient or by the proximal step; a {@link org.lambdalab.descent.Walk} is as many of them as are wanted,
 * and what becomes of it is an {@link org.lambdalab.descent.Outcome}.
 */
@NullMarked
package org.lambdalab.descent;

import org.jspecify.annotations.NullMarked;
