package org.lambdalab.benchmark;

import java.util.List;

/**
 * How long a program took over a task, and what it returned.
 *
 * @param milliseconds the median
 */
record Measurement(Task task, String program, double milliseconds, List<PathPoint> solutions) {}
