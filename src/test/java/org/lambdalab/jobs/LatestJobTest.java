package org.lambdalab.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LatestJobTest {

    private static final Person ANN = new Person("Ann");
    private static final Person BOB = new Person("Bob");
    private static final JobState<String> WAITING = new JobState.Waiting<>();
    private static final JobState<String> CANCELLED = new JobState.Cancelled<>();

    /** Several at once, and the test says which is first. */
    private final List<Runnable> running = new ArrayList<>();

    private final Workers workers = new Workers(running::add, 3);
    private final ByHand screen = new ByHand();
    private final Heard<String> heard = new Heard<>();
    private final LatestJob<String> latest = new LatestJob<>(workers, ANN, screen, heard);

    @Test
    void itsStatesAreToldThroughItsExecutor() {
        ask("one");
        assertThat(heard.states()).isEmpty();
        screen.finish();
        assertThat(heard.states()).containsExactly(WAITING);
        running.get(0).run();
        screen.finish();
        assertThat(heard.states()).containsExactly(WAITING, done("one"));
    }

    @Test
    void aListenerThatIsSlowHearsTheNewestOnly() {
        latest.submit(Weight.LIGHT, progress -> {
            for (int i = 0; i < 50; i++) {
                progress.report(i, 100);
            }
            screen.finish();
            for (int i = 50; i < 100; i++) {
                progress.report(i, 100);
            }
            assertThat(screen.waiting()).isEqualTo(1);
            screen.finish();
            return "answer";
        });
        running.get(0).run();
        screen.finish();
        assertThat(heard.states())
                .containsExactly(new JobState.Running<>(0.49), new JobState.Running<>(0.99), done("answer"));
    }

    @Test
    void onlyTheNewestIsToldWhateverOrderTheyEndIn() {
        ask("one");
        ask("two");
        ask("three");
        assertThat(running).hasSize(3);
        running.get(2).run();
        running.get(0).run();
        running.get(1).run();
        screen.finish();
        assertThat(heard.states()).containsExactly(done("three"));
    }

    @Test
    void anAnswerThatIsOnItsWayIsDroppedForANewerQuestion() {
        ask("one");
        running.get(0).run();
        ask("two");
        screen.finish();
        assertThat(heard.states()).containsExactly(WAITING);
        running.get(1).run();
        screen.finish();
        assertThat(heard.states()).containsExactly(WAITING, done("two"));
    }

    @Test
    void theOneBeforeIsCancelled() {
        List<String> reached = new ArrayList<>();
        latest.submit(Weight.LIGHT, progress -> {
            ask("two");
            reached.add("first");
            progress.check();
            reached.add("second");
            return "one";
        });
        running.get(0).run();
        running.get(1).run();
        screen.finish();
        assertThat(reached).containsExactly("first");
        assertThat(heard.last()).isEqualTo(done("two"));
    }

    @Test
    void oneThatWaitsForAHeavyOneFollowsItAndThoseBetweenNeverStart() {
        latest.submit(Weight.HEAVY, progress -> "one");
        latest.submit(Weight.HEAVY, progress -> "two");
        latest.submit(Weight.HEAVY, progress -> "three");
        assertThat(running).hasSize(1);
        running.get(0).run();
        assertThat(running).hasSize(2);
        running.get(1).run();
        screen.finish();
        assertThat(running).hasSize(2);
        assertThat(heard.states()).containsExactly(done("three"));
    }

    @Test
    void whoAsksAgainKeepsTheirPlaceAmongOthers() {
        ByHand hand = new ByHand();
        Workers one = new Workers(hand, 1);
        List<String> order = new ArrayList<>();
        LatestJob<Boolean> job = new LatestJob<>(one, ANN, screen, state -> {});
        one.submit(new Person("Eve"), Weight.LIGHT, progress -> order.add("eve"), state -> {});
        job.submit(Weight.LIGHT, progress -> order.add("ann, first"));
        one.submit(BOB, Weight.LIGHT, progress -> order.add("bob"), state -> {});
        job.submit(Weight.LIGHT, progress -> order.add("ann, second"));
        hand.finish();
        assertThat(order).containsExactly("eve", "ann, second", "bob");
    }

    @Test
    void howeverOftenOneAsksThereIsAPlace() {
        for (int i = 0; i < 1_000; i++) {
            latest.submit(Weight.HEAVY, progress -> "answer");
        }
        screen.finish();
        assertThat(heard.states()).containsExactly(WAITING);
    }

    @Test
    void aFailureIsTold() {
        IllegalStateException problem = new IllegalStateException("wrong");
        latest.submit(Weight.LIGHT, progress -> {
            throw problem;
        });
        running.get(0).run();
        screen.finish();
        assertThat(heard.last()).isEqualTo(new JobState.Failed<>(problem));
        ask("again");
        running.get(1).run();
        screen.finish();
        assertThat(heard.last()).isEqualTo(done("again"));
    }

    @Test
    void aRefusalIsToldAndTheOneBeforeCancelled() {
        Workers full = new Workers(running::add, new Turns(1, 1, 1));
        LatestJob<String> job = new LatestJob<>(full, ANN, screen, heard);
        job.submit(Weight.LIGHT, progress -> {
            throw new AssertionError("must not start");
        });
        job.submit(Weight.LIGHT, progress -> "two");
        screen.finish();
        running.get(0).run();
        screen.finish();
        assertThat(heard.states())
                .singleElement()
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed -> assertThat(failed.problem()).isInstanceOf(Busy.class));
    }

    @Test
    void cancellingIsTold() {
        ask("one");
        latest.cancel();
        screen.finish();
        running.get(0).run();
        screen.finish();
        assertThat(heard.states()).containsExactly(CANCELLED);
    }

    @Test
    void cancellingWithoutAQuestionOrAfterItsAnswerChangesNothing() {
        latest.cancel();
        assertThat(screen.waiting()).isZero();
        ask("one");
        running.get(0).run();
        latest.cancel();
        screen.finish();
        assertThat(heard.states()).containsExactly(done("one"));
    }

    @Test
    void closedItCancelsAndTellsNothingMore() {
        ask("one");
        latest.close();
        running.get(0).run();
        screen.finish();
        ask("two");
        latest.cancel();
        latest.close();
        screen.finish();
        assertThat(running).hasSize(1);
        assertThat(heard.states()).isEmpty();
    }

    @Test
    void anAnswerThatIsOnItsWayWhenItClosesIsDropped() {
        ask("one");
        running.get(0).run();
        latest.close();
        screen.finish();
        assertThat(heard.states()).isEmpty();
    }

    @Test
    void aListenerMayAskAgain() {
        List<String> answers = new ArrayList<>();
        List<LatestJob<String>> self = new ArrayList<>();
        self.add(new LatestJob<>(new Workers(Runnable::run, 1), ANN, Runnable::run, state -> {
            if (state instanceof JobState.Done<String> done) {
                answers.add(done.value());
                if (answers.size() < 3) {
                    self.get(0).submit(Weight.LIGHT, progress -> done.value() + "+");
                }
            }
        }));
        self.get(0).submit(Weight.LIGHT, progress -> "one");
        assertThat(answers).containsExactly("one", "one+", "one++");
    }

    private static JobState<String> done(String value) {
        return new JobState.Done<>(value);
    }

    private void ask(String answer) {
        latest.submit(Weight.LIGHT, progress -> answer);
    }
}
