/**
 * The lab: one screen on which data, model and pictures move together.
 *
 * <p>{@link org.lambdalab.ui.lab.LabView} lays it out. Controls edit the experiment in {@code LabState}; every picture
 * is a {@code …Chart} that turns {@link org.lambdalab.lab.Findings} into what {@code ui.chart} draws.
 */
@NullMarked
package org.lambdalab.ui.lab;

import org.jspecify.annotations.NullMarked;
