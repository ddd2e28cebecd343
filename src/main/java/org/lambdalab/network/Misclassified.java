package org.lambdalab.network;

import java.io.Serializable;

/**
 * How many rows of two classes a network gives to the wrong one; an output of 0, a probability of a half, counts as class 0.
 *
 * @param training of so many {@code trainingRows}
 * @param validation of so many {@code validationRows}, both 0 where no rows are held out
 */
public record Misclassified(int training, int trainingRows, int validation, int validationRows)
        implements Serializable {}
