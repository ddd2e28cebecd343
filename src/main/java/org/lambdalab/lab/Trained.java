package org.lambdalab.lab;

import org.lambdalab.network.LiveUnits;
import org.lambdalab.network.Regularization;
import org.lambdalab.network.Snapshot;
import org.lambdalab.sample.Vector;

/**
 * One of the networks that are trained at once, as it is at one moment.
 *
 * @param regularization its own, which where penalties are compared is not always that of the plan
 * @param seed of its first weights
 * @param drawn what it answers where the picture is drawn
 */
public record Trained(Regularization regularization, int seed, Snapshot snapshot, Vector drawn, LiveUnits units) {}
