/**
 * How to choose λ and the degree honestly. Of {@link org.lambdalab.selection.TrainingRows}, powers or columns alike, there are
 * the λ to try ({@link org.lambdalab.selection.LambdaGrid}), their errors on rows set aside in turn ({@link
 * org.lambdalab.selection.CrossValidation}), and which to take by these ({@link
 * org.lambdalab.selection.OneStandardErrorRule}).
 *
 * <p>How far to trust that: {@link org.lambdalab.selection.RepeatedCrossValidation} deals the rows out anew, {@link
 * org.lambdalab.selection.PairedDifference} compares two λ, {@link org.lambdalab.selection.NestedCrossValidation} judges the
 * choice as well, and {@link org.lambdalab.selection.SelectionLeak} shows what becomes of a choice that all rows had a part
 * in. {@link org.lambdalab.selection.DegreeLambdaErrors} is a map of both choices, and {@link
 * org.lambdalab.selection.InformationCriteria} and {@link org.lambdalab.selection.ForwardSelection} ask the training rows alone.
 *
 * <p>All of it takes a {@link org.lambdalab.jobs.Progress}, which it checks between steps of some milliseconds, and a seed or
 * folds, which decide all there is to decide.
 *
 * <p>What a choice is worth, by samples drawn anew ({@link org.lambdalab.selection.Resamples} of a known {@link
 * org.lambdalab.selection.Truth}): bias and variance ({@link org.lambdalab.selection.BiasVariance}), the curves themselves
 * ({@link org.lambdalab.selection.Veil}), and what looking at the test set does ({@link org.lambdalab.selection.Peeking}); or by
 * rows of the sample drawn again: {@link org.lambdalab.selection.Stability}.
 */
@NullMarked
package org.lambdalab.selection;

import org.jspecify.annotations.NullMarked;
