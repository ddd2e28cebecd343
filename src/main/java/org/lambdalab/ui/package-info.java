/**
 * The frame around every screen, and how the app writes numbers. A package a screen lies below; {@code ui.chart} draws.
 */
@NullMarked
package org.lambdalab.ui;

import org.jspecify.annotations.NullMarked;
