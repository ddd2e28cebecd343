package org.lambdalab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Vector;

/** The smallest weights, held at 0. */
final class PruningTest {

    private static final Architecture SHAPE = new Architecture(1, List.of(10, 10), Activation.TANH);

    static List<Optimizer> optimizers() {
        return List.of(new Optimizer.Sgd(), Optimizer.Momentum.USUAL, Optimizer.Adam.USUAL);
    }

    private static Training training(Optimizer optimizer) {
        Settings settings = new Settings(optimizer, 0.02, 10, Regularization.L2, 1e-4, 0);
        return Nets.after(new Training(Nets.curve(40, 20), SHAPE, 3, settings), 100);
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void theSmallestShareIsZeroAndStaysZeroWhileTheRestLearns(Optimizer optimizer) {
        Training training = training(optimizer);
        Vector before = training.network().weights();
        training.prune(0.5);
        Vector pruned = training.network().weights();
        assertThat(Network.zeros(pruned)).isEqualTo(60);
        assertThat(training.snapshot().pruned()).isEqualTo(60);
        double largestGone = 0;
        double smallestKept = Double.POSITIVE_INFINITY;
        for (int i = 0; i < before.size(); i++) {
            if (pruned.get(i) == 0) {
                largestGone = Math.max(largestGone, Math.abs(before.get(i)));
            } else {
                assertThat(pruned.get(i)).isEqualTo(before.get(i));
                smallestKept = Math.min(smallestKept, Math.abs(before.get(i)));
            }
        }
        assertThat(largestGone).isLessThan(smallestKept);
        double objective = training.snapshot().losses().objective();
        Nets.after(training, 200);
        Vector later = training.network().weights();
        for (int i = 0; i < before.size(); i++) {
            assertThat(later.get(i) == 0).isEqualTo(pruned.get(i) == 0);
        }
        assertThat(training.snapshot().losses().objective()).isLessThan(objective);
    }

    @Test
    void moreIsPrunedOnTopAndLessChangesNothing() {
        Training training = training(new Optimizer.Sgd());
        training.prune(0.3);
        Network before = training.network();
        training.prune(0.1);
        assertThat(training.network()).isEqualTo(before);
        assertThat(training.snapshot().pruned()).isEqualTo(36);
        training.prune(0.6);
        assertThat(training.snapshot().pruned()).isEqualTo(72);
        training.prune(1);
        assertThat(Network.zeros(training.network().weights())).isEqualTo(120);
        assertThat(training.standing()).isEqualTo(Standing.COLLAPSED);
    }

    /** Weights that L1 has taken to 0 meanwhile are as small as the pruned ones, and not in their place. */
    @Test
    void whatIsPrunedStaysSoWhenOthersComeToZero() {
        Training training = training(Optimizer.Adam.USUAL);
        training.prune(0.3);
        Vector pruned = training.network().weights();
        Settings settings = training.settings();
        training.change(settings.withPenalty(Regularization.L1_PROXIMAL, 0.1));
        Nets.after(training, 100);
        assertThat(Network.zeros(training.network().weights())).isGreaterThan(60);
        training.prune(0);
        training.change(settings.withPenalty(Regularization.NONE, 0));
        Vector later = Nets.after(training, 200).network().weights();
        assertThat(Network.zeros(later)).isLessThan(60);
        for (int i = 0; i < later.size(); i++) {
            assertThat(pruned.get(i) != 0 || later.get(i) == 0).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aShareIsFromZeroToOne(double share) {
        Training training = training(new Optimizer.Sgd());
        assertThatThrownBy(() -> training.prune(share)).isInstanceOf(IllegalArgumentException.class);
    }
}
