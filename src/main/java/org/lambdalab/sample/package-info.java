/**
 * The ground that everything else stands on: numbers in a row ({@link org.lambdalab.sample.Vector}), observed pairs ({@link
 * org.lambdalab.sample.Sample}) and tables ({@link org.lambdalab.sample.Columns}), how they are parted ({@link
 * org.lambdalab.sample.Split}, {@link org.lambdalab.sample.Folds}, {@link org.lambdalab.sample.SealedTest}), and the one
 * generator of random numbers ({@link org.lambdalab.sample.SplitMix64}).
 */
@NullMarked
package org.lambdalab.sample;

import org.jspecify.annotations.NullMarked;
