package org.lambdalab.benchmark;

import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;

/** The tasks whose work is shared among cores, once more on the calling thread alone. */
@Fork(value = 2, jvmArgsAppend = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0")
public class OneCoreAnswers extends TimedTask {

    @Param({"LASSO_PATH_100000", "CROSS_VALIDATION_50", "CROSS_VALIDATION_200", "CROSS_VALIDATION_1000"})
    Task task = Task.LASSO_PATH_100000;

    @Override
    Task task() {
        return task;
    }
}
