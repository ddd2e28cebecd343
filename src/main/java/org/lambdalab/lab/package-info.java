/**
 * What the screens and the service ask, and what they get: an {@link org.lambdalab.experiment.Experiment} is one immutable
 * question, {@link org.lambdalab.lab.Findings} one immutable answer.
 *
 * <p>Begin at {@link org.lambdalab.lab.Workbench}, which turns the one into the other and remembers what successive
 * questions share. {@link org.lambdalab.experiment.ExperimentQuery} writes a question into an address and reads it back.
 */
@NullMarked
package org.lambdalab.lab;

import org.jspecify.annotations.NullMarked;
