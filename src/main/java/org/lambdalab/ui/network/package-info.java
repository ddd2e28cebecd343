/**
 * The screen of networks: a small one is trained before one's eyes. {@link org.lambdalab.ui.network.NetworkView} lays it out,
 * {@code NetworkState} has what is asked and how far the training is.
 */
@NullMarked
package org.lambdalab.ui.network;

import org.jspecify.annotations.NullMarked;
