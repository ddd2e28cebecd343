package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;

/** Fits whose answers were found in arithmetic of 60 decimal digits. */
final class ReferenceTest {

    private static final double TOLERANCE_OF_POWERS = 1e-10;
    private static final double TOLERANCE_OF_COLUMNS = 1e-9;

    @Test
    void powersHaveTheWeightsAndZerosOfSixtyDigitArithmetic() throws IOException {
        double worst = 0;
        for (ReferenceCase known : ReferenceCase.of("fits.json")) {
            Sample sample = new Sample(known.vector("x"), known.vector("y"));
            Basis basis = Basis.ofId(known.known().get("basis").asString()).orElseThrow();
            Design design = Design.of(sample, basis, (int) known.number("degree"));
            worst = Math.max(worst, error(known, design, TOLERANCE_OF_POWERS));
        }
        report("fits.json", worst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns.json", "columns-alike.json"})
    void columnsHaveTheWeightsAndZerosOfExactArithmetic(String file) throws IOException {
        double worst = 0;
        for (ReferenceCase known : ReferenceCase.of(file)) {
            Columns training = Columns.of(known.vectors("columns"), known.vector("y"));
            Design design = Design.of(training, known.known().get("standardize").asBoolean());
            worst = Math.max(worst, error(known, design, TOLERANCE_OF_COLUMNS));
        }
        report(file, worst);
    }

    private static double error(ReferenceCase known, Design design, double tolerance) {
        Solution fit = Path.of(design, known.penalty()).at(known.number("lambda"));
        assertThat(fit.intercept()).as(known.toString()).isEqualTo(known.number("intercept"));
        assertThat(fit.converged()).as(known.toString()).isTrue();
        return known.requireWeights(fit.weights().toArray(), tolerance);
    }

    private static void report(String file, double worst) {
        System.out.printf("%s: worst error of a weight, beside max(1, largest weight): %.1e%n", file, worst);
    }
}
