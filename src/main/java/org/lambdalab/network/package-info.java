/**
 * A small multilayer perceptron, in plain Java: trained step by step, with a penalty on its weights.
 *
 * <p>A {@link org.lambdalab.network.Problem} is the data and what an error costs, with the objective and what λ means in it;
 * an {@link org.lambdalab.network.Architecture} the shape of the network, and {@link org.lambdalab.network.Settings} how it
 * is trained: an {@link org.lambdalab.network.Optimizer} and a {@link org.lambdalab.network.Regularization}. A {@link
 * org.lambdalab.network.Training} moves, and a {@link org.lambdalab.network.Snapshot} is all there is to show of it: the
 * {@link org.lambdalab.network.Network} with its numbers, losses, {@link org.lambdalab.network.Histogram}s, where it would
 * have been stopped early, and its {@link org.lambdalab.network.Standing}.
 *
 * <p>Within: {@code Pass} takes rows forward and slopes back, {@code Steps} is an optimizer at work, a {@code Learner} has
 * both and the numbers they move; {@code Pared} takes out the units that do not matter.
 */
@NullMarked
package org.lambdalab.network;

import org.jspecify.annotations.NullMarked;
