package org.lambdalab.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of one job, and what its listener hears. */
final class JobTest {

    private static final Person ANN = new Person("Ann");
    private static final JobState<String> WAITING = new JobState.Waiting<>();
    private static final JobState<String> CANCELLED = new JobState.Cancelled<>();

    private final ByHand hand = new ByHand();
    private final Workers workers = new Workers(hand, 1);
    private final Heard<String> heard = new Heard<>();

    @Test
    void itWaitsRunsAndIsDone() {
        submit(progress -> "answer");
        assertThat(heard.states()).containsExactly(WAITING);
        hand.step();
        assertThat(heard.states()).containsExactly(WAITING, running(0), new JobState.Done<>("answer"));
    }

    @Test
    void onTheCallersThreadItIsDoneWhenItIsSubmitted() {
        new Workers(Runnable::run, 1).submit(ANN, Weight.HEAVY, progress -> "answer", heard);
        assertThat(heard.states()).containsExactly(WAITING, running(0), new JobState.Done<>("answer"));
    }

    @Test
    void itsProgressIsToldInWholePercentsAndOnlyForward() {
        submit(progress -> {
            for (int i = 0; i <= 1_000; i++) {
                progress.report(i, 1_000);
                progress.report(i / 2, 1_000);
            }
            return "answer";
        });
        hand.step();
        List<JobState<String>> expected = new ArrayList<>(List.of(WAITING));
        IntStream.rangeClosed(0, 100).forEach(percent -> expected.add(running(percent / 100.0)));
        expected.add(new JobState.Done<>("answer"));
        assertThat(heard.states()).isEqualTo(expected);
    }

    @Test
    void progressIsAShareOfTheWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new JobState.Running<>(-0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new JobState.Running<>(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new JobState.Running<>(Double.NaN));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void whateverATaskThrowsIsTold(Throwable problem) {
        submit(progress -> {
            if (problem instanceof Error error) {
                throw error;
            }
            throw (Exception) problem;
        });
        hand.step();
        assertThat(heard.states()).containsExactly(WAITING, running(0), new JobState.Failed<>(problem));
    }

    static Stream<Throwable> problems() {
        return Stream.of(
                new IllegalStateException("wrong"),
                new Exception("checked"),
                new StackOverflowError(),
                new OutOfMemoryError(),
                new AssertionError(),
                new InterruptedException(),
                new CancellationException("its own"));
    }

    @Test
    void oneThatWaitsNeverStartsOnceCancelled() {
        List<String> begun = new ArrayList<>();
        workers.submit(ANN, Weight.LIGHT, progress -> begun.add("first"), state -> {});
        Job second = submit(progress -> {
            begun.add("second");
            return "answer";
        });
        second.cancel();
        assertThat(heard.states()).containsExactly(WAITING, CANCELLED);
        hand.finish();
        assertThat(begun).containsExactly("first");
        assertThat(heard.states()).containsExactly(WAITING, CANCELLED);
    }

    @Test
    void oneGivenToAWorkerThatHasNotBegunNeverStartsEither() {
        Job job = submit(progress -> {
            throw new AssertionError("must not start");
        });
        assertThat(hand.waiting()).isEqualTo(1);
        job.cancel();
        hand.step();
        assertThat(heard.states()).containsExactly(WAITING, CANCELLED);
    }

    @Test
    void oneThatRunsLearnsOfItAtItsNextCheck() {
        List<Job> job = new ArrayList<>();
        List<String> came = new ArrayList<>();
        job.add(submit(progress -> {
            progress.check();
            job.get(0).cancel();
            came.add("as far as this");
            progress.check();
            came.add("further");
            return "answer";
        }));
        hand.step();
        assertThat(came).containsExactly("as far as this");
        assertThat(heard.states()).containsExactly(WAITING, running(0), CANCELLED);
    }

    @Test
    void aReportIsACheckToo() {
        List<Job> job = new ArrayList<>();
        job.add(submit(progress -> {
            job.get(0).cancel();
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> progress.report(1, 2));
            return "answer";
        }));
        hand.step();
        assertThat(heard.states()).containsExactly(WAITING, running(0), CANCELLED);
    }

    @Test
    void whatItStillFindsOrThrowsAfterwardsIsNotTold() {
        List<Job> job = new ArrayList<>();
        job.add(submit(progress -> {
            job.get(0).cancel();
            throw new IllegalStateException("too late");
        }));
        hand.step();
        assertThat(heard.states()).containsExactly(WAITING, running(0), CANCELLED);
    }

    @Test
    void cancellingWhatIsDoneChangesNothing() {
        Job job = submit(progress -> "answer");
        hand.step();
        job.cancel();
        assertThat(heard.last()).isEqualTo(new JobState.Done<>("answer"));
    }

    @Test
    void itsPlaceIsFreeWhenItsEndIsTold() {
        Workers narrow = new Workers(hand, new Turns(1, 1, 1));
        narrow.submit(ANN, Weight.HEAVY, progress -> "first", state -> {
            if (state.isEnd()) {
                narrow.submit(ANN, Weight.HEAVY, progress -> "second", heard);
            }
        });
        hand.finish();
        assertThat(heard.last()).isEqualTo(new JobState.Done<>("second"));
    }

    @Test
    void aListenerThatFailsHarmsNeitherTheWorkersNorWhatItHearsNext() {
        workers.submit(ANN, Weight.LIGHT, progress -> "answer", state -> {
            heard.accept(state);
            throw new IllegalStateException("thrown by a listener, on purpose");
        });
        hand.step();
        assertThat(heard.states()).containsExactly(WAITING, running(0), new JobState.Done<>("answer"));
        Heard<String> next = new Heard<>();
        workers.submit(ANN, Weight.LIGHT, progress -> "next", next);
        hand.step();
        assertThat(next.last()).isEqualTo(new JobState.Done<>("next"));
    }

    @Test
    void anExecutorThatTakesNothingFailsTheJobAndKeepsNoPlace() {
        RejectedExecutionException refusal = new RejectedExecutionException("closed");
        Workers stuck = new Workers(
                command -> {
                    throw refusal;
                },
                new Turns(1, 1, 1));
        for (int i = 0; i < 3; i++) {
            Heard<String> told = new Heard<>();
            stuck.submit(ANN, Weight.LIGHT, progress -> "answer", told);
            assertThat(told.states()).containsExactly(WAITING, new JobState.Failed<>(refusal));
        }
    }

    @Test
    void unwatchedWorkIsNeverCancelled() {
        Progress.UNWATCHED.report(1, 2);
        Progress.UNWATCHED.check();
    }

    private static JobState<String> running(double progress) {
        return new JobState.Running<>(progress);
    }

    private Job submit(Task<String> task) {
        return workers.submit(ANN, Weight.LIGHT, task, heard);
    }
}
