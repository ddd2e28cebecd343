package org.lambdalab.experiment;

import java.util.Locale;
import org.lambdalab.experiment.Descent.Ground;
import org.lambdalab.experiment.Descent.Spot;

/** A question of descent that shows one thing worth seeing. Tests hold each to what its words promise. */
public enum DescentPreset implements Example<Descent> {
    /** |w| and w² without a loss: L1 takes as much in every step and is 0 after 20, L2 takes a fifth and never is. */
    PENALTY_ALONE,
    /** The plain subgradient jumps across 0 for ever, the proximal step lands on it. */
    CHATTER,
    /** Above 2/L of L2 and below that of L1: the one diverges, the other does not. */
    TOO_FAST,
    /** A strong L2 makes the weight small, and leaves it there. */
    NEVER_ZERO,
    /** Half of the corner of L1 is enough for an exact zero here. */
    CORNER,
    /** Features so alike that the loss is a narrow valley: walks go to and fro across it, and slowly along. */
    ZIGZAG,
    /** The same valley, and momentum carries along it. */
    MOMENTUM;

    /** Slower, it does not come to 0 within the steps that are followed. */
    private static final double LEAST_CHATTER = 0.05;

    @Override
    public Descent question() {
        return switch (this) {
            case PENALTY_ALONE ->
                Descent.DEFAULT
                        .withGround(Descent.DEFAULT.ground().withLoss(false))
                        .withStart(new Spot(1.95, 0))
                        .withRidge(RidgeForm.WHOLE);
            case CHATTER -> oneWeight(0.3).withRate(0.4);
            case TOO_FAST -> oneWeight(1).withStart(new Spot(1.4, 0)).withRate(1.5);
            case NEVER_ZERO -> oneWeight(0.3).withRate(0.1).withLambda(3);
            case CORNER -> oneWeight(0.2).withElasticNet(true);
            case ZIGZAG -> valley();
            case MOMENTUM -> valley().withMomentum(0.5);
        };
    }

    private static Descent oneWeight(double optimum) {
        return Descent.DEFAULT.withGround(Descent.DEFAULT.ground().withOptimum(new Spot(optimum, 1)));
    }

    private static Descent valley() {
        return Descent.DEFAULT
                .withGround(new Ground(true, true, 0.9, new Spot(1.5, 0.3)))
                .withStart(new Spot(-1.5, 2))
                .withRate(0.95)
                .withLambda(0.1);
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Walked, with the elastic net or without it, and turned as far as its words hold. */
    @Override
    public boolean isVariedBy(Descent other) {
        Descent walked = question().withStep(other.step()).withL1Ratio(other.l1Ratio());
        Descent own = this == CORNER ? walked : walked.withElasticNet(other.elasticNet());
        return switch (this) {
            case PENALTY_ALONE, ZIGZAG, MOMENTUM -> other.equals(own);
            case CHATTER ->
                other.rate() >= LEAST_CHATTER && other.rate() <= own.rate() && other.equals(own.withRate(other.rate()));
            case TOO_FAST -> other.equals(own.withRate(other.rate()));
            case NEVER_ZERO ->
                other.lambda() >= own.lambda()
                        && other.rate() < 2 / (1 + other.lambda())
                        && other.equals(own.withRate(other.rate()).withLambda(other.lambda()));
            case CORNER -> other.equals(own);
        };
    }

    @Override
    public boolean isToTryWith(Descent other) {
        return isVariedBy(other);
    }
}
