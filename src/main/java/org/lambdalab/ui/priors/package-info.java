/**
 * The screen of priors: the two penalties as densities over one weight, and what the data make of each. {@link
 * org.lambdalab.ui.priors.PriorsView} lays it out, {@code PriorState} has what is asked and found.
 */
@NullMarked
package org.lambdalab.ui.priors;

import org.jspecify.annotations.NullMarked;
