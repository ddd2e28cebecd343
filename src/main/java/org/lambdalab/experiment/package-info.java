/**
 * What a person asks: an {@link org.lambdalab.experiment.Experiment} is one immutable question, made of a {@link
 * org.lambdalab.experiment.DataSource}, a split and a {@link org.lambdalab.experiment.Model}; {@link
 * org.lambdalab.experiment.ExperimentQuery} writes it into an address and reads it back. {@code lab} answers.
 */
@NullMarked
package org.lambdalab.experiment;

import org.jspecify.annotations.NullMarked;
