/**
 * How to choose λ and the degree honestly: the λ to try ({@link org.lambdalab.selection.LambdaGrid}), their errors on
 * rows set aside in turn ({@link org.lambdalab.selection.CrossValidation}), and which to take by these ({@link
 * org.lambdalab.selection.OneStandardErrorRule}).
 *
 * <p>What a choice is worth, by samples drawn anew ({@link org.lambdalab.selection.Resamples} of a known {@link
 * org.lambdalab.selection.Truth}): bias and variance ({@link org.lambdalab.selection.BiasVariance}), the curves themselves
 * ({@link org.lambdalab.selection.Veil}), and what looking at the test set does ({@link org.lambdalab.selection.Peeking}); or by
 * rows of the sample drawn again: {@link org.lambdalab.selection.Stability}. A test set is kept by {@link
 * org.lambdalab.selection.SealedTest}.
 */
@NullMarked
package org.lambdalab.selection;

import org.jspecify.annotations.NullMarked;
