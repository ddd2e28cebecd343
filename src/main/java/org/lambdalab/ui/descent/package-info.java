/**
 * The screen of descent: L1 and L2 step by step from one start, their penalties and slopes, and what each step is made of.
 * {@link org.lambdalab.ui.descent.DescentView} lays it out, {@code DescentState} has what is asked and found.
 */
@NullMarked
package org.lambdalab.ui.descent;

import org.jspecify.annotations.NullMarked;
