/**
 * The frame around every screen, and how the app writes numbers. Below lie {@code controls}, which several screens use,
 * {@code chart}, which draws, {@code address}, and a package a screen.
 */
@NullMarked
package org.lambdalab.ui;

import org.jspecify.annotations.NullMarked;
