/**
 * The penalties as what one believes of a weight before the data: {@link org.lambdalab.prior.Prior} is the density that
 * a penalty of some strength stands for, {@link org.lambdalab.prior.Likelihood} what the data say, and {@link
 * org.lambdalab.prior.Posterior} both together, whose mode is the penalised fit.
 */
@NullMarked
package org.lambdalab.prior;

import org.jspecify.annotations.NullMarked;
