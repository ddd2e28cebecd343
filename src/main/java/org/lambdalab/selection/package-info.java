/** How to choose λ and the degree honestly: splits, λ grids, cross-validation. */
@NullMarked
package org.lambdalab.selection;

import org.jspecify.annotations.NullMarked;
