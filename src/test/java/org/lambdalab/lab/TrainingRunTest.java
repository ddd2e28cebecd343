package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Observations;
import org.lambdalab.experiment.OptimizerKind;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.TrainedTogether;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.experiment.TrainingPreset;
import org.lambdalab.jobs.Progress;
import org.lambdalab.network.Network;
import org.lambdalab.network.Problem;
import org.lambdalab.network.Regularization;
import org.lambdalab.network.Standing;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Split;
import org.lambdalab.sample.Vector;

/** Trainings under way, and that each example shows what its words promise. */
final class TrainingRunTest {

    private static final TrainingPlan CLASSES = TrainingPlan.DEFAULT;
    private static final TrainingPlan CURVE =
            CLASSES.withData(CLASSES.data().withShape(null)).withHidden(List.of());

    @Test
    void anotherSettingGoesOnAndAnotherNetworkBeginsAnew() throws UnreadableData {
        NetworkGround ground = ground(CLASSES);
        TrainingRun run = new TrainingRun(CLASSES, ground);
        train(run, 30);
        TrainingPlan stronger = CLASSES.withSettings(its -> its.withPenalty(Regularization.L2, 0.1));
        assertThat(run.isOf(stronger, ground)).isTrue();
        run.change(stronger);
        assertThat(run.findings().epochs()).isEqualTo(30);
        assertThat(run.findings().plan()).isEqualTo(stronger);
        double before = run.findings().first().snapshot().network().weights().norm2();
        train(run, 30);
        assertThat(run.findings().first().snapshot().network().weights().norm2())
                .isLessThan(before);
        assertThat(run.isOf(CLASSES.withSeed(2), ground)).isFalse();
        assertThat(run.isOf(CLASSES.withHidden(List.of(3)), ground)).isFalse();
        assertThat(run.isOf(CLASSES.withTogether(TrainedTogether.SEEDS), ground))
                .isFalse();
        assertThat(run.isOf(stronger.withPace(1), ground)).isTrue();
    }

    @Test
    void howItIsCutIntoPicturesDoesNotMatter() throws UnreadableData {
        TrainingRun one = new TrainingRun(CLASSES, ground(CLASSES));
        TrainingRun other = new TrainingRun(CLASSES, ground(CLASSES));
        for (int i = 0; i < 20; i++) {
            one.advance(1, 0, Progress.UNWATCHED);
        }
        train(other, 20);
        assertThat(one.findings().first().snapshot().network())
                .isEqualTo(other.findings().first().snapshot().network());
    }

    @Test
    void aTrainingThatIsGivenUpStopsAtTheNextEpoch() throws UnreadableData {
        TrainingRun run = new TrainingRun(CLASSES, ground(CLASSES));
        int[] checks = {0};
        Progress given = new Progress() {
            @Override
            public void report(long done, long total) {
                check();
            }

            @Override
            public void check() {
                if (++checks[0] > 3) {
                    throw new CancellationException();
                }
            }
        };
        assertThatThrownBy(() -> run.advance(100, 0, given)).isInstanceOf(CancellationException.class);
        assertThat(run.findings().epochs()).isLessThanOrEqualTo(3);
    }

    @Test
    void penaltiesAreComparedFromOneStart() throws UnreadableData {
        TrainingPlan plan = CLASSES.withTogether(TrainedTogether.PENALTIES)
                .withSettings(its -> its.withPenalty(Regularization.WEIGHT_DECAY, 0.01));
        NetworkFindings start = new TrainingRun(plan, ground(plan)).findings();
        assertThat(start.trained())
                .extracting(Trained::regularization)
                .containsExactly(Regularization.NONE, Regularization.L1_PROXIMAL, Regularization.WEIGHT_DECAY);
        assertThat(start.trained())
                .extracting(trained -> trained.snapshot().network())
                .containsOnly(start.first().snapshot().network());
        assertThat(start.trained()).extracting(Trained::seed).containsOnly(plan.seed());
    }

    @Test
    void afterTheLastSeedComesTheFirst() throws UnreadableData {
        TrainingPlan plan = CLASSES.withTogether(TrainedTogether.SEEDS).withSeed(Experiment.MAX_SEED);
        assertThat(new TrainingRun(plan, ground(plan)).findings().trained())
                .extracting(Trained::seed)
                .containsExactly(Experiment.MAX_SEED, 0, 1);
    }

    /** Without hidden layers the network is a straight line, and so is the lab's fit of degree 1 at the same λ. */
    @Test
    void withoutHiddenLayersItIsTheLabsStraightLine() throws UnreadableData {
        for (Regularization penalty : List.of(Regularization.L1_PROXIMAL, Regularization.L2)) {
            TrainingPlan plan = CURVE.withSettings(its -> its.withOptimizer(OptimizerKind.SGD.optimizer())
                    .withLearningRate(0.3)
                    .withBatchSize(Problem.MAX_ROWS)
                    .withPenalty(penalty, 0.1));
            TrainingRun run = new TrainingRun(plan, ground(plan));
            NetworkFindings found = train(run, 400);
            Experiment lab = Experiment.DEFAULT.withModel(Experiment.DEFAULT
                    .model()
                    .withDegree(1)
                    .withPenalty(penalty == Regularization.L2 ? PenaltyKind.RIDGE : PenaltyKind.LASSO)
                    .withLambda(0.1));
            Findings fit = new Workbench().findings(lab);
            assertThat(2 * found.first().snapshot().losses().training())
                    .isCloseTo(fit.errors().training(), within(1e-9));
        }
    }

    @Test
    void ofMoreRowsThanItLearnsFromSomeAreDrawn() throws UnreadableData {
        int rows = Problem.MAX_ROWS + 5;
        Vector x = Vector.owning(IntStream.range(0, rows).mapToDouble(i -> i).toArray());
        Sample many = new Sample(x, x);
        Observations observations =
                new Observations(many, Split.of(many, 0, 1), Quantity.plain("x"), Quantity.plain("y"), 0, null);
        NetworkGround.OfCurve drawn = NetworkGround.OfCurve.of(observations);
        assertThat(drawn.isDrawn()).isTrue();
        assertThat(drawn.problem().trainingRows()).isEqualTo(Problem.MAX_ROWS);
        assertThat(drawn.training().x().stream().distinct().count()).isEqualTo(Problem.MAX_ROWS);
        assertThat(NetworkGround.OfCurve.of(observations).training()).isEqualTo(drawn.training());
        assertThat(NetworkGround.OfCurve.of(Experiment.DEFAULT.data().observe()).isDrawn())
                .isFalse();
    }

    @Test
    void aTrainingThatHasDivergedIsOver() throws UnreadableData {
        TrainingPlan plan = TrainingPreset.TOO_FAST_NETWORK.question();
        TrainingRun alone = new TrainingRun(plan, ground(plan));
        for (int i = 0; i < 50; i++) {
            alone.advance(1, 0, Progress.UNWATCHED);
        }
        assertThat(alone.findings().isOver()).isTrue();
        assertThat(new TrainingRun(CLASSES, ground(CLASSES)).findings().isOver())
                .isFalse();
    }

    @Test
    void theOverfittedExampleHasAValidationErrorThatTurns() throws UnreadableData {
        NetworkFindings end = played(TrainingPreset.OVERFITTED_NETWORK, 400);
        double best = end.first().snapshot().earlyStop().orElseThrow().validation();
        assertThat(end.first().snapshot().losses().training()).isLessThan(0.05);
        assertThat(end.first().snapshot().losses().validation().orElseThrow()).isGreaterThan(1.4 * best);
    }

    @Test
    void theExampleOfZerosHasThemUnderL1Alone() throws UnreadableData {
        List<Vector> weights = played(TrainingPreset.NETWORK_ZEROS, 400).trained().stream()
                .map(trained -> trained.snapshot().network().weights())
                .toList();
        assertThat(Network.zeros(weights.get(0))).isZero();
        assertThat(Network.zeros(weights.get(1))).isGreaterThan(weights.get(1).size() / 2);
        assertThat(Network.zeros(weights.get(2))).isZero();
    }

    @Test
    void theExampleOfCollapseCollapsesAndAfterAWarmUpSomethingIsLeft() throws UnreadableData {
        assertThat(played(TrainingPreset.COLLAPSE, 400).first().snapshot().standing())
                .isEqualTo(Standing.COLLAPSED);
        assertThat(played(TrainingPreset.WARMED_UP, 400).first().snapshot().standing())
                .isEqualTo(Standing.LEARNS);
    }

    @Test
    void theExampleOfALearningRateTooLargeDiverges() throws UnreadableData {
        assertThat(played(TrainingPreset.TOO_FAST_NETWORK, 400)
                        .first()
                        .snapshot()
                        .standing())
                .isEqualTo(Standing.DIVERGED);
    }

    @Test
    void threeStartsEndElsewhere() throws UnreadableData {
        List<Double> losses = played(TrainingPreset.THREE_STARTS, 400).trained().stream()
                .map(trained -> trained.snapshot().losses().training())
                .toList();
        assertThat(losses.stream().mapToDouble(Double::doubleValue).max().orElseThrow())
                .isGreaterThan(1.5
                        * losses.stream().mapToDouble(Double::doubleValue).min().orElseThrow());
    }

    private static NetworkFindings played(TrainingPreset preset, int epochs) throws UnreadableData {
        TrainingPlan plan = preset.question();
        return train(new TrainingRun(plan, ground(plan)), epochs);
    }

    /** However long a picture may take, so many epochs. */
    private static NetworkFindings train(TrainingRun run, int epochs) {
        long end = run.findings().epochs() + epochs;
        while (run.findings().epochs() < end
                && run.findings().first().snapshot().standing() != Standing.DIVERGED) {
            run.advance((int) (end - run.findings().epochs()), 0, Progress.UNWATCHED);
        }
        return run.findings();
    }

    private static NetworkGround ground(TrainingPlan plan) throws UnreadableData {
        return NetworkGround.of(plan.data(), Experiment.DEFAULT.data().observe());
    }
}
