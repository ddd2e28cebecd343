/**
 * A screen of which a teacher chose the parts to show: {@link org.lambdalab.ui.offer.OfferedScreens} hides the others of
 * any screen that its address says so of, and stands a line above it that leads to the whole.
 */
@NullMarked
package org.lambdalab.ui.offer;

import org.jspecify.annotations.NullMarked;
