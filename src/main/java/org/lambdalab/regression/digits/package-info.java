/**
 * Numbers of 32 digits: one ({@link org.lambdalab.regression.digits.DoubleDouble}) and many ({@link
 * org.lambdalab.regression.digits.DoubleDoubles}), for whose sums and products the loops stand here.
 */
@NullMarked
package org.lambdalab.regression.digits;

import org.jspecify.annotations.NullMarked;
