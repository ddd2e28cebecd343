package org.lambdalab.benchmark;

import org.openjdk.jmh.annotations.Param;

/** Every {@link Task}, on as many cores as there are. */
public class Answers extends TimedTask {

    @Param
    Task task = Task.LASSO_PATH_50;

    @Override
    Task task() {
        return task;
    }
}
