package org.lambdalab.network;

import java.io.Serializable;

/**
 * Something after so many epochs.
 *
 * @param epoch 0 at the start
 */
public record Moment<T>(long epoch, T value) implements Serializable {}
