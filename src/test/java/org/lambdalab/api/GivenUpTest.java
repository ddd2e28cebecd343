package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.jobs.Busy;
import org.lambdalab.jobs.ByHand;
import org.lambdalab.jobs.Progress;
import org.lambdalab.jobs.Task;
import org.lambdalab.jobs.Weight;
import org.lambdalab.jobs.Workers;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Vector;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.context.request.async.StandardServletAsyncWebRequest;
import org.springframework.web.context.request.async.WebAsyncManager;
import org.springframework.web.context.request.async.WebAsyncUtils;

/** A request that ends takes its job along; one that does not gets its answer. */
final class GivenUpTest {

    private final ByHand hand = new ByHand();
    private final Workers workers = new Workers(hand, 1);
    private final Answers answers = new Answers(workers);
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final List<String> begun = new ArrayList<>();

    /** How the container ends a request, whatever became of it: completion comes last. */
    enum End {
        COMPLETE,
        TIMEOUT {
            @Override
            void tell(AsyncListener listener, MockAsyncContext context) throws IOException {
                listener.onTimeout(new AsyncEvent(context));
                super.tell(listener, context);
            }
        },
        BROKEN {
            @Override
            void tell(AsyncListener listener, MockAsyncContext context) throws IOException {
                listener.onError(new AsyncEvent(context, new IOException("the connection broke")));
                super.tell(listener, context);
            }
        };

        void tell(AsyncListener listener, MockAsyncContext context) throws IOException {
            listener.onComplete(new AsyncEvent(context));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWaitsNeverBegins(End end) throws Exception {
        answers.later(request, Weight.LIGHT, progress -> begun.add("before"));
        started(progress -> begun.add("given up"));
        end(end);
        answers.later(request, Weight.LIGHT, progress -> begun.add("after"));
        hand.finish();
        assertThat(begun).containsExactly("before", "after");
    }

    @ParameterizedTest
    @EnumSource
    void whatRunsLearnsOfItAtItsNextCheck(End end) throws Exception {
        started(progress -> {
            progress.check();
            end(end);
            assertThatExceptionOfType(CancellationException.class).isThrownBy(progress::check);
            return begun.add("checked");
        });
        hand.finish();
        assertThat(begun).containsExactly("checked");
    }

    /** As few as that: with two hundred columns a single λ may take a second. */
    @Test
    void fitsAndPathsCheckBeforeEachLambda() {
        Columns sample =
                Columns.of(List.of(Vector.of(0, 1, 2, 3, 4), Vector.of(3, 1, 4, 1, 5)), Vector.of(1, 2, 2, 4, 5));
        FitQuestion question = new FitQuestion(new Predictors.OfColumns(sample, false, true), Penalty.LASSO);
        assertThat(checks(progress -> question.fits(Vector.of(0.3, 0.2, 0.1), null, progress)))
                .isGreaterThanOrEqualTo(3);
        assertThat(checks(progress -> question.path(20, 0.001, null, progress))).isGreaterThanOrEqualTo(20);
    }

    private static int checks(Consumer<Progress> work) {
        AtomicInteger checks = new AtomicInteger();
        work.accept(new Progress() {
            @Override
            public void report(long done, long total) {
                check();
            }

            @Override
            public void check() {
                checks.incrementAndGet();
            }
        });
        return checks.get();
    }

    @Test
    void theAnswerIsTheTasks() throws Exception {
        DeferredResult<String> answer = answers.later(request, Weight.HEAVY, progress -> "answer");
        assertThat(answer.hasResult()).isFalse();
        hand.step();
        assertThat(answer.getResult()).isEqualTo("answer");
    }

    @Test
    void whatATaskThrowsIsForTheProblems() {
        InvalidField problem = new InvalidField("x", "is wrong");
        DeferredResult<String> answer = answers.later(request, Weight.HEAVY, progress -> {
            throw problem;
        });
        hand.step();
        assertThat(answer.getResult()).isSameAs(problem);
    }

    @Test
    void whoWaitsWhenTheWorkersCloseIsToldToComeBack() {
        DeferredResult<String> answer = answers.later(request, Weight.LIGHT, progress -> "answer");
        workers.close();
        assertThat(answer.getResult()).isInstanceOf(Busy.class);
    }

    @Test
    void clientsAreToldApartByTheirAddress() {
        List<String> order = new ArrayList<>();
        MockHttpServletRequest other = new MockHttpServletRequest();
        other.setRemoteAddr("192.0.2.7");
        for (int i = 0; i < 3; i++) {
            answers.later(request, Weight.LIGHT, progress -> order.add("one"));
        }
        answers.later(other, Weight.LIGHT, progress -> order.add("other"));
        hand.finish();
        assertThat(order).containsExactly("one", "one", "other", "one");
    }

    private <T> void started(Task<T> task) throws Exception {
        request.setAsyncSupported(true);
        WebAsyncManager manager = WebAsyncUtils.getAsyncManager(request);
        manager.setAsyncWebRequest(new StandardServletAsyncWebRequest(request, new MockHttpServletResponse()));
        manager.startDeferredResultProcessing(answers.later(request, Weight.LIGHT, task));
    }

    private void end(End end) throws IOException {
        MockAsyncContext context = (MockAsyncContext) Objects.requireNonNull(request.getAsyncContext());
        for (AsyncListener listener : List.copyOf(context.getListeners())) {
            end.tell(listener, context);
        }
    }
}
