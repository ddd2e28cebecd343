/**
 * What a person gets for an {@link org.lambdalab.experiment.Experiment}: {@link org.lambdalab.lab.Findings}, one immutable
 * answer, and in them {@link org.lambdalab.lab.PathFindings}, the part that holds while λ moves.
 *
 * <p>Begin at {@link org.lambdalab.lab.Workbench}, which turns the one into the other: {@code Study} is what depends on
 * the data alone, {@code PathTable} what one question needs to be answered at any λ by a look-up.
 */
@NullMarked
package org.lambdalab.lab;

import org.jspecify.annotations.NullMarked;
