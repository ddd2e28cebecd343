package org.lambdalab.api;

import jakarta.servlet.http.HttpServletRequest;
import org.lambdalab.jobs.Busy;
import org.lambdalab.jobs.Job;
import org.lambdalab.jobs.JobState;
import org.lambdalab.jobs.Person;
import org.lambdalab.jobs.Task;
import org.lambdalab.jobs.Weight;
import org.lambdalab.jobs.Workers;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;

/**
 * Has answers computed by the workers of all, each client's address in its turn. A request that ends before its answer,
 * by its time or because the connection broke, gives its job up.
 */
@Component
final class Answers {

    private final Workers workers;

    Answers(Workers workers) {
        this.workers = workers;
    }

    /** @throws Busy if the client has too many waiting, or all have */
    <T> DeferredResult<T> later(HttpServletRequest request, Weight weight, Task<T> task) {
        DeferredResult<T> answer = new DeferredResult<>();
        Job job = workers.submit(new Person(request.getRemoteAddr()), weight, task, state -> tell(answer, state));
        answer.onCompletion(job::cancel);
        return answer;
    }

    private static <T> void tell(DeferredResult<T> answer, JobState<T> state) {
        switch (state) {
            case JobState.Done<T> done -> answer.setResult(done.value());
            case JobState.Failed<T> failed -> answer.setErrorResult(failed.problem());
            // The request has ended, and hears nothing of it; or the workers have closed.
            case JobState.Cancelled<T> cancelled -> answer.setErrorResult(new Busy());
            case JobState.Waiting<T> waiting -> {}
            case JobState.Running<T> running -> {}
        }
    }
}
