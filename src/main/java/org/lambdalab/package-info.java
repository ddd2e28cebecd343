/**
 * Lambda Lab: a web app that teaches L1 and L2 regularization by doing.
 *
 * <p>How to find one's way: what a person asks is an {@link org.lambdalab.experiment.Experiment}; {@link
 * org.lambdalab.lab.Workbench} answers with {@link org.lambdalab.lab.Findings}; a screen below {@code ui} turns these
 * into pictures and sentences, and never computes. The mathematics is {@code regression} and {@code selection}, which
 * scripts reach through {@code api}. {@code ArchitectureTest} says which package may know which; why things are as they
 * are is told in {@code src/site/decisions}, a short file for each decision.
 */
@NullMarked
package org.lambdalab;

import org.jspecify.annotations.NullMarked;
