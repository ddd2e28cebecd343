package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Vector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fits of columns whose answers were found in arithmetic of 60 decimal digits. */
final class ColumnsReferenceTest {

    private static final double TOLERANCE = 1e-9;

    @Test
    void weightsAndZerosAreThoseOfSixtyDigitArithmetic() throws IOException {
        JsonNode cases = cases();
        assertThat(cases.size()).isEqualTo(14);
        double worst = 0;
        for (JsonNode known : cases) {
            String name = known.get("name").asString();
            Solution fit = fit(known);
            double[] expected = numbers(known.get("standardizedCoefficients"));
            double[] weights = fit.weights().toArray();
            double largest = DoubleStream.of(expected).map(Math::abs).max().orElseThrow();
            double error = IntStream.range(0, expected.length)
                            .mapToDouble(j -> Math.abs(weights[j] - expected[j]))
                            .max()
                            .orElseThrow()
                    / Math.max(1, largest);
            worst = Math.max(worst, error);
            assertThat(error).as(name).isLessThanOrEqualTo(TOLERANCE);
            assertThat(zeros(weights)).as(name).isEqualTo(zeros(expected));
            assertThat(fit.nonZero()).as(name).isEqualTo(known.get("nonZero").asInt());
            assertThat(fit.intercept())
                    .as(name)
                    .isEqualTo(known.get("intercept").asDouble());
            assertThat(fit.converged()).as(name).isTrue();
        }
        System.out.printf("columns.json: worst error of a weight, beside max(1, largest weight): %.1e%n", worst);
    }

    private static Solution fit(JsonNode known) {
        List<Vector> columns = known.get("columns")
                .valueStream()
                .map(column -> Vector.of(numbers(column)))
                .toList();
        Columns training = Columns.of(columns, Vector.of(numbers(known.get("y"))));
        Design design = Design.of(training, known.get("standardize").asBoolean());
        Penalty penalty = Penalty.elasticNet(known.get("l1Ratio").asDouble());
        return Path.of(design, penalty).at(known.get("lambda").asDouble());
    }

    private static List<Boolean> zeros(double[] weights) {
        return DoubleStream.of(weights).mapToObj(weight -> weight == 0).toList();
    }

    private static double[] numbers(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToDouble(i -> array.get(i).asDouble())
                .toArray();
    }

    private static JsonNode cases() throws IOException {
        try (InputStream json =
                Objects.requireNonNull(ColumnsReferenceTest.class.getResourceAsStream("/reference/columns.json"))) {
            return JsonMapper.shared().readTree(json).get("cases");
        }
    }
}
