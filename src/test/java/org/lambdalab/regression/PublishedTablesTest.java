package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Vector;

/** Fits that books and papers print, to all digits that these give. */
final class PublishedTablesTest {

    /** Hastie, Tibshirani and Friedman (2009), table 3.3, columns LS and Lasso. */
    @ParameterizedTest
    @CsvSource({
        "0, 2.465 0.680 0.263 -0.141 0.210 0.305 -0.288 -0.021 0.267, 0.521",
        "0.2091, 2.468 0.533 0.169 0 0.002 0.094 0 0 0, 0.479"
    })
    void prostate(double lambda, String coefficients, double testError) {
        Design design = Design.of(PublishedTables.prostateTraining(), true);
        Solution fit = Path.of(design, Penalty.LASSO).at(lambda);
        List<Double> expected = IntStream.range(0, 9)
                .mapToObj(k -> Double.valueOf(coefficients.split(" ", -1)[k]))
                .toList();
        for (int k = 0; k < 9; k++) {
            assertThat(fit.coefficients().get(k)).isCloseTo(expected.get(k), offset(5e-4));
            assertThat(fit.coefficients().get(k) == 0).isEqualTo(expected.get(k) == 0);
        }
        assertThat(HeldOut.of(design, PublishedTables.prostateTest()).mse(fit)).isCloseTo(testError, offset(5e-4));
        assertThat(fit.degreesOfFreedom()).isEqualTo(1 + fit.nonZero());
    }

    /** In the order of Efron and others (2004), figure 1; where λ is on our scale, to five places. */
    @Test
    void diabetesEntersInItsOrder() {
        Columns table = PublishedTables.diabetes();
        Path path = Path.of(Design.of(table, true), Penalty.LASSO);
        List<String> moves = List.of("bmi", "s5", "bp", "s3", "sex", "s6", "s1", "s4", "s2", "age", "s3", "s3");
        double[] lambdas = {
            45.16003, 42.30034, 21.54205, 15.03408, 6.18963, 4.22304, 3.28032, 0.95041, 0.26054, 0.24202, 0.10380,
            0.06233
        };
        Set<String> inside = new TreeSet<>();
        for (int i = 0; i < lambdas.length; i++) {
            assertThat(nonZero(table, path, lambdas[i] + 5e-6)).isEqualTo(inside);
            if (!inside.remove(moves.get(i))) {
                inside.add(moves.get(i));
            }
            assertThat(nonZero(table, path, lambdas[i] - 5e-6)).isEqualTo(inside);
        }
    }

    private static Set<String> nonZero(Columns table, Path path, double lambda) {
        Vector weights = path.at(lambda).weights();
        Set<String> names = new TreeSet<>();
        for (int j = 0; j < weights.size(); j++) {
            if (weights.get(j) != 0) {
                names.add(table.names().get(j));
            }
        }
        return names;
    }
}
