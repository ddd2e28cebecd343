/**
 * The screen of two weights: contours of the loss, what a budget allows, and the solution where both touch, L1 and L2 side
 * by side. {@link org.lambdalab.ui.geometry.GeometryView} lays it out, {@code PlaneState} has what is asked and
 * found, {@code PlaneDesk} the file that an address asks for and that is not here.
 */
@NullMarked
package org.lambdalab.ui.geometry;

import org.jspecify.annotations.NullMarked;
