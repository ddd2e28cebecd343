package org.lambdalab.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;

final class VerdictTest {

    private static final Model LASSO = Experiment.DEFAULT.model().withPenalty(PenaltyKind.LASSO);

    @ParameterizedTest
    @CsvSource({
        "NEAR_BEST, NEAR_BEST, false",
        "UNTOLD,    DISPUTED,  false",
        "OVERFIT,   UNDERFIT,  false",
        "UNDERFIT,  OVERFIT,   false",
        "NEAR_BEST, OVERFIT,   true",
        "UNTOLD,    UNDERFIT,  true",
        "UNTOLD,    OVERFIT,   false",
        "DISPUTED,  OVERFIT,   false",
        "UNKNOWN,   UNKNOWN,   false"
    })
    void lambdaSpeaksUnlessTheDegreeAloneNamesASideThatItDoesNotContradict(
            Standing byLambda, Standing byDegree, boolean ofDegree) {
        Verdict verdict = Verdict.of(LASSO, verdict(byLambda, false), verdict(byDegree, true));
        assertThat(verdict.byDegree()).isEqualTo(ofDegree);
        assertThat(verdict.standing()).isEqualTo(ofDegree ? byDegree : byLambda);
    }

    @Test
    void withoutAPenaltyTheDegreeSpeaks() {
        Verdict byDegree = verdict(Standing.UNTOLD, true);
        assertThat(Verdict.of(LASSO.withPenalty(PenaltyKind.NONE), verdict(Standing.OVERFIT, false), byDegree))
                .isEqualTo(byDegree);
    }

    @ParameterizedTest
    @CsvSource({
        "false, 1, 2, true",
        "false, 1, 1.9, false",
        "false, 0, 1e-9, true",
        "true, 5, 4, true",
        "true, 5, 5, false"
    })
    void aFitIsSimplerByTwiceTheLambdaOrALowerDegree(boolean byDegree, double at, double simplest, boolean simpler) {
        Verdict verdict = new Verdict(Standing.NEAR_BEST, byDegree, at, at, simplest, 1, 0, 0);
        assertThat(verdict.isSimplerAsGood()).isEqualTo(simpler);
    }

    /** At more than the best λ. */
    private static Verdict verdict(Standing standing, boolean byDegree) {
        return new Verdict(standing, byDegree, 3, 2, 1, 1, 1, 1);
    }
}
