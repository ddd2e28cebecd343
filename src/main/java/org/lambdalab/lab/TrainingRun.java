package org.lambdalab.lab;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.NetworkLook;
import org.lambdalab.experiment.TrainedTogether;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.jobs.Progress;
import org.lambdalab.network.Architecture;
import org.lambdalab.network.Network;
import org.lambdalab.network.Regularization;
import org.lambdalab.network.Settings;
import org.lambdalab.network.Snapshot;
import org.lambdalab.network.Standing;
import org.lambdalab.network.Training;

/**
 * A training under way, of one network or of some at once. It moves only when it is told to, a little at a time, so that
 * nobody's training holds up another's. Safe to share between threads.
 */
public final class TrainingRun {

    /** So long it may train for one picture, less than a turn; of a slower network fewer epochs go by. */
    private static final long NANOS_A_PICTURE = 15_000_000;

    /** So long at least, however many others there are. */
    private static final long LEAST_NANOS_A_PICTURE = 3_000_000;

    /** Who has waited so much longer trains for one part less. */
    private static final int PARTS_OF_WAITING = 25;

    /** Rows times weights: of more, the limit of the learning rate takes longer than a picture. */
    private static final int FEW_NUMBERS = 200_000;

    private final NetworkGround ground;
    private final List<Training> trainings;
    private TrainingPlan plan;

    /** At its start. */
    public TrainingRun(TrainingPlan plan, NetworkGround ground) {
        this.plan = plan;
        this.ground = ground;
        Architecture architecture = new Architecture(ground.problem().inputs(), plan.hidden(), plan.activation());
        trainings = IntStream.range(0, plan.together() == TrainedTogether.ONE ? 1 : NetworkLook.MOST_TOGETHER)
                .mapToObj(i -> new Training(ground.problem(), architecture, seed(plan, i), settings(plan, i)))
                .toList();
    }

    /** The first seeds come after the last. */
    private static int seed(TrainingPlan plan, int number) {
        return plan.together() == TrainedTogether.SEEDS
                ? (int) ((plan.seed() + (long) number) % (Experiment.MAX_SEED + 1L))
                : plan.seed();
    }

    private static Settings settings(TrainingPlan plan, int number) {
        return plan.settings()
                .withPenalty(regularization(plan, number), plan.settings().lambda());
    }

    /** Where penalties are compared: none, L1 and L2, each in the way that is asked for, if one is. */
    private static Regularization regularization(TrainingPlan plan, int number) {
        Regularization asked = plan.settings().regularization();
        if (plan.together() != TrainedTogether.PENALTIES) {
            return asked;
        }
        return switch (number) {
            case 0 -> Regularization.NONE;
            case 1 ->
                asked == Regularization.L1_SUBGRADIENT ? Regularization.L1_SUBGRADIENT : Regularization.L1_PROXIMAL;
            default -> asked == Regularization.WEIGHT_DECAY ? Regularization.WEIGHT_DECAY : Regularization.L2;
        };
    }

    /** Whether it can go on as this plan asks, from where it is. */
    public synchronized boolean isOf(TrainingPlan other, NetworkGround ground) {
        return this.ground.equals(ground) && plan.hasStartOf(other);
    }

    /** Goes on by other settings. */
    public synchronized void change(TrainingPlan other) {
        plan = other;
        for (int i = 0; i < trainings.size(); i++) {
            trainings.get(i).change(settings(other, i));
        }
    }

    /**
     * Trains all of them for so many epochs, or fewer if these take longer than a moment, but for one at least. Between
     * epochs others have their turn, and their say.
     *
     * @param waited nanoseconds since this was asked for: the longer, the more others train as well, and the shorter the
     *     moment, so that everybody's comes in time
     */
    public NetworkFindings advance(int epochs, long waited, Progress progress) {
        long end = System.nanoTime()
                + Math.clamp(NANOS_A_PICTURE - waited / PARTS_OF_WAITING, LEAST_NANOS_A_PICTURE, NANOS_A_PICTURE);
        boolean goesOn = true;
        for (int epoch = 0; epoch < epochs && goesOn; epoch++) {
            progress.check();
            goesOn = epoch() && System.nanoTime() < end;
        }
        return findings();
    }

    private synchronized boolean epoch() {
        List<Training> going = trainings.stream().filter(TrainingRun::goesOn).toList();
        going.forEach(Training::epoch);
        return !going.isEmpty();
    }

    private static boolean goesOn(Training training) {
        return training.standing() != Standing.DIVERGED && training.epochs() < NetworkFindings.MOST_EPOCHS;
    }

    /** Holds the smallest weights at 0 from now on. */
    public synchronized NetworkFindings prune(double share) {
        trainings.forEach(training -> training.prune(share));
        return findings();
    }

    /** Takes out the units that do not matter; nothing that is answered changes by it. */
    public synchronized NetworkFindings removeDeadUnits() {
        trainings.forEach(Training::removeDeadUnits);
        return findings();
    }

    /** As it is now. */
    public synchronized NetworkFindings findings() {
        return new NetworkFindings(
                plan,
                ground,
                IntStream.range(0, trainings.size()).mapToObj(this::trained).toList(),
                rateLimit());
    }

    private OptionalDouble rateLimit() {
        int weights = trainings.getFirst().network().architecture().weights();
        boolean quick = trainings.size() == 1 && ground.problem().trainingRows() * weights <= FEW_NUMBERS;
        return quick ? trainings.getFirst().rateLimit() : OptionalDouble.empty();
    }

    private Trained trained(int number) {
        Snapshot snapshot = trainings.get(number).snapshot();
        Network network = snapshot.network();
        return new Trained(
                regularization(plan, number), seed(plan, number), snapshot, ground.drawn(network), network.liveUnits());
    }
}
