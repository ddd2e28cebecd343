/**
 * How fast the fits are, and how exact, beside glmnet and scikit-learn: the same data, the same λ, in the same run.
 *
 * <p>{@link org.lambdalab.benchmark.Task} names the work and does ours; {@link org.lambdalab.benchmark.TimedTask} has
 * JMH time it. {@link org.lambdalab.benchmark.Peer} has the scripts beside these sources time the peers, each inside
 * its own process, and {@link org.lambdalab.benchmark.Judge} holds what everybody returned against the optimality
 * conditions. {@link org.lambdalab.benchmark.Benchmarks} runs it all and prints the {@link
 * org.lambdalab.benchmark.Table}.
 */
@NullMarked
package org.lambdalab.benchmark;

import org.jspecify.annotations.NullMarked;
