package org.lambdalab.benchmark;

import org.lambdalab.sample.Vector;

/** The weights of the standardised features that a program returned for a λ, in our convention. */
record PathPoint(double lambda, Vector weights) {}
