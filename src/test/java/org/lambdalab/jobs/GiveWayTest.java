package org.lambdalab.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Heavy jobs take turns. The clock is a turn further whenever it is looked at: so each check is the end of a turn, and with
 * one worker the order of all steps is certain.
 */
final class GiveWayTest {

    private static final int PEOPLE = 20;
    private static final int STEPS = 5;
    private static final Person ANN = new Person("Ann");
    private static final Person BOB = new Person("Bob");

    private final AtomicLong clock = new AtomicLong();
    private final OwnThreads threads = new OwnThreads(1);
    private final Workers workers =
            new Workers(threads, threads, new Turns(1, 100, 100), () -> clock.getAndAdd(Workers.TURN_NANOS));
    private final CountDownLatch allHere = new CountDownLatch(1);
    private final List<String> steps = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void theJobsOfTwentyPeopleAdvanceStepByStep() {
        List<Heard<String>> all = IntStream.range(0, PEOPLE)
                .mapToObj(person -> submit(new Person(person), "p" + person + " "))
                .toList();
        allHere.countDown();
        all.forEach(Heard::end);
        List<String> expected = IntStream.range(0, STEPS)
                .boxed()
                .flatMap(step -> IntStream.range(0, PEOPLE).mapToObj(person -> "p" + person + " " + step))
                .toList();
        assertThat(steps).isEqualTo(expected);
    }

    @Test
    void aLightJobOvertakesAHeavyOne() {
        Heard<String> heavy = submit(ANN, "heavy ");
        Heard<String> light = new Heard<>();
        workers.submit(
                BOB,
                Weight.LIGHT,
                progress -> {
                    steps.add("light");
                    return "answer";
                },
                light);
        allHere.countDown();
        heavy.end();
        light.end();
        assertThat(steps).startsWith("heavy 0", "light", "heavy 1").hasSize(STEPS + 1);
    }

    @Test
    void aPersonsOwnLightJobOvertakesTheirHeavyOneAsWell() {
        Heard<String> heavy = submit(ANN, "heavy ");
        Heard<Boolean> light = new Heard<>();
        workers.submit(ANN, Weight.LIGHT, progress -> steps.add("light"), light);
        allHere.countDown();
        heavy.end();
        light.end();
        assertThat(steps).startsWith("heavy 0", "light", "heavy 1").hasSize(STEPS + 1);
    }

    @Test
    void aSecondHeavyJobOfAPersonWaitsForTheFirstToEnd() {
        Heard<String> first = submit(ANN, "first ");
        Heard<String> second = submit(ANN, "second ");
        Heard<String> other = submit(BOB, "other ");
        allHere.countDown();
        List.of(first, second, other).forEach(Heard::end);
        assertThat(steps.indexOf("second 0")).isGreaterThan(steps.indexOf("first " + (STEPS - 1)));
        assertThat(steps).startsWith("first 0", "other 0", "first 1", "other 1");
    }

    @Test
    void aLightJobNeverGivesWay() {
        Heard<String> light = new Heard<>();
        workers.submit(ANN, Weight.LIGHT, progress -> work("light ", progress), light);
        Heard<String> heavy = submit(BOB, "heavy ");
        allHere.countDown();
        light.end();
        heavy.end();
        assertThat(steps.subList(0, STEPS)).allMatch(step -> step.startsWith("light "));
    }

    @Test
    void oneThatEndsWhileAnotherOfItsThreadsHasGivenWayLeavesItsPlace() throws InterruptedException {
        CountDownLatch othersTurn = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        AtomicReference<Thread> second = new AtomicReference<>();
        Heard<String> first = new Heard<>();
        workers.submit(
                ANN,
                Weight.HEAVY,
                progress -> {
                    Heard.waitFor(allHere);
                    second.set(Thread.ofPlatform().start(progress::check));
                    Heard.waitFor(othersTurn);
                    throw new IllegalStateException("fails");
                },
                first);
        Heard<String> other = new Heard<>();
        workers.submit(
                BOB,
                Weight.HEAVY,
                progress -> {
                    othersTurn.countDown();
                    Heard.waitFor(mayEnd);
                    return "answer";
                },
                other);
        allHere.countDown();
        assertThat(first.end()).isInstanceOf(JobState.Failed.class);
        mayEnd.countDown();
        other.end();
        Heard<String> next = new Heard<>();
        workers.submit(ANN, Weight.HEAVY, progress -> "next", next);
        assertThat(next.end()).isEqualTo(new JobState.Done<>("next"));
        second.get().join();
    }

    @Test
    void oneThatHasGivenWayEndsAtOnceWhenItIsCancelledThoughItIsAnothersTurn() {
        CountDownLatch itsTurn = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Heard<String> first = new Heard<>();
        Job job = workers.submit(
                ANN,
                Weight.HEAVY,
                progress -> {
                    Heard.waitFor(allHere);
                    try {
                        progress.check();
                        throw new AssertionError("it is another's turn");
                    } catch (CancellationException cancelled) {
                        ended.countDown();
                        throw cancelled;
                    }
                },
                first);
        Heard<String> other = new Heard<>();
        workers.submit(
                BOB,
                Weight.HEAVY,
                progress -> {
                    itsTurn.countDown();
                    Heard.waitFor(mayEnd);
                    return "answer";
                },
                other);
        allHere.countDown();
        Heard.waitFor(itsTurn);
        job.cancel();
        Heard.waitFor(ended);
        assertThat(other.states()).noneMatch(JobState::isEnd);
        mayEnd.countDown();
        assertThat(other.end()).isEqualTo(new JobState.Done<>("answer"));
        assertThat(first.end()).isEqualTo(new JobState.Cancelled<>());
    }

    @Test
    void itsProgressIsToldThoughItIsLessThanAPercent() {
        Heard<String> heard = new Heard<>();
        workers.submit(
                ANN,
                Weight.HEAVY,
                progress -> {
                    for (int done = 0; done < 100; done++) {
                        progress.report(done, 100_000);
                    }
                    return "answer";
                },
                heard);
        heard.end();
        assertThat(heard.states().stream().filter(JobState.Running.class::isInstance))
                .hasSizeGreaterThan(5);
    }

    /** Takes its steps once all have come. */
    private Heard<String> submit(Person person, String name) {
        Heard<String> heard = new Heard<>();
        workers.submit(person, Weight.HEAVY, progress -> work(name, progress), heard);
        return heard;
    }

    private String work(String name, Progress progress) {
        Heard.waitFor(allHere);
        for (int step = 0; step < STEPS; step++) {
            steps.add(name + step);
            progress.check();
        }
        return "answer";
    }
}
