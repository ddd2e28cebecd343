/**
 * Other ways out of overfitting beside the penalties, side by side: {@link org.lambdalab.ui.ways.WaysView} asks, and a
 * {@link org.lambdalab.ui.ways.WayCard} shows each.
 */
@NullMarked
package org.lambdalab.ui.ways;

import org.jspecify.annotations.NullMarked;
