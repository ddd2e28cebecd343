package org.lambdalab.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is next. A job is a name here, which it adds to {@link #done}. */
final class TurnsTest {

    private static final Person ANN = new Person("Ann");
    private static final Person BOB = new Person("Bob");
    private static final Person EVE = new Person("Eve");

    private final ByHand hand = new ByHand();
    private final List<String> done = new ArrayList<>();

    @Test
    void peopleTakeTurnsHoweverManyJobsTheyHave() {
        Workers workers = workers(1, 200, 100);
        for (int i = 0; i < 100; i++) {
            light(workers, ANN, "a" + i);
        }
        light(workers, BOB, "b0");
        light(workers, BOB, "b1");
        light(workers, EVE, "e0");
        hand.finish();
        assertThat(done).hasSize(103).startsWith("a0", "a1", "b0", "e0", "a2", "b1", "a3", "a4");
    }

    @Test
    void whoComesBackStandsBehindAllOthers() {
        Workers workers = workers(1, 10, 10);
        light(workers, ANN, "a0");
        light(workers, BOB, "b0");
        light(workers, EVE, "e0");
        hand.step();
        light(workers, ANN, "a1");
        light(workers, BOB, "b1");
        hand.finish();
        assertThat(done).containsExactly("a0", "b0", "e0", "b1", "a1");
    }

    @Test
    void severalWorkersServeSeveralPeople() {
        Workers workers = workers(2, 10, 10);
        light(workers, ANN, "a0");
        light(workers, ANN, "a1");
        light(workers, ANN, "a2");
        light(workers, BOB, "b0");
        assertThat(hand.waiting()).isEqualTo(2);
        hand.finish();
        assertThat(done).containsExactly("a0", "a1", "a2", "b0");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8})
    void aPersonHasOneHeavyJobUnderWay(int count) {
        Workers workers = workers(count, 10, 10);
        heavy(workers, ANN, "A0");
        heavy(workers, ANN, "A1");
        heavy(workers, new Person("Ann"), "A2");
        assertThat(hand.waiting()).isEqualTo(1);
        heavy(workers, BOB, "B0");
        assertThat(hand.waiting()).isEqualTo(2);
        hand.step();
        assertThat(hand.waiting()).isEqualTo(2);
        hand.finish();
        assertThat(done).containsExactly("A0", "B0", "A1", "A2");
    }

    @Test
    void lightJobsGetOnWhileHeavyOnesWait() {
        Workers workers = workers(2, 10, 10);
        heavy(workers, ANN, "A0");
        heavy(workers, ANN, "A1");
        light(workers, ANN, "a0");
        light(workers, ANN, "a1");
        assertThat(hand.waiting()).isEqualTo(2);
        hand.finish();
        assertThat(done).containsExactly("A0", "a0", "A1", "a1");
    }

    @Test
    void oneWorkerIsLeftToLightJobs() {
        Workers workers = workers(3, 10, 10);
        heavy(workers, ANN, "A");
        heavy(workers, BOB, "B");
        heavy(workers, EVE, "E");
        assertThat(hand.waiting()).isEqualTo(2);
        light(workers, EVE, "e");
        assertThat(hand.waiting()).isEqualTo(3);
        hand.finish();
        assertThat(done).containsExactly("A", "B", "e", "E");
    }

    @Test
    void aSingleWorkerDoesHeavyJobsToo() {
        Workers workers = workers(1, 10, 10);
        heavy(workers, ANN, "A");
        light(workers, BOB, "b");
        hand.finish();
        assertThat(done).containsExactly("A", "b");
    }

    @Test
    void whoeverHasNoPlaceOfTheirOwnLeftIsTurnedAwayAndOthersAreNot() {
        Workers workers = workers(1, 10, 2);
        light(workers, ANN, "a0");
        light(workers, ANN, "a1");
        assertThatExceptionOfType(Busy.class).isThrownBy(() -> light(workers, ANN, "a2"));
        light(workers, BOB, "b0");
        hand.step();
        light(workers, ANN, "a3");
        hand.finish();
        assertThat(done).containsExactly("a0", "a1", "b0", "a3");
    }

    @Test
    void whenAllPlacesAreTakenEverybodyIsTurnedAway() {
        Workers workers = workers(1, 2, 2);
        light(workers, ANN, "a0");
        light(workers, BOB, "b0");
        assertThatExceptionOfType(Busy.class).isThrownBy(() -> light(workers, EVE, "e0"));
        hand.step();
        light(workers, EVE, "e1");
        hand.finish();
        assertThat(done).containsExactly("a0", "b0", "e1");
    }

    @Test
    void whoIsTurnedAwayIsToldNothing() {
        Workers workers = workers(1, 0, 0);
        Heard<String> heard = new Heard<>();
        assertThatExceptionOfType(Busy.class)
                .isThrownBy(() -> workers.submit(ANN, Weight.LIGHT, progress -> "a", heard));
        assertThat(heard.states()).isEmpty();
        assertThat(hand.waiting()).isZero();
    }

    @Test
    void aPlaceGivenUpIsFreeAtOnce() {
        Workers workers = workers(1, 2, 2);
        light(workers, ANN, "a0");
        Job given = light(workers, ANN, "a1");
        given.cancel();
        given.cancel();
        light(workers, ANN, "a2");
        assertThatExceptionOfType(Busy.class).isThrownBy(() -> light(workers, ANN, "a3"));
        hand.finish();
        assertThat(done).containsExactly("a0", "a2");
    }

    private Workers workers(int atOnce, int places, int placesEach) {
        return new Workers(hand, new Turns(atOnce, places, placesEach));
    }

    private Job light(Workers workers, Person person, String name) {
        return workers.submit(person, Weight.LIGHT, progress -> done.add(name), state -> {});
    }

    private void heavy(Workers workers, Person person, String name) {
        workers.submit(person, Weight.HEAVY, progress -> done.add(name), state -> {});
    }
}
