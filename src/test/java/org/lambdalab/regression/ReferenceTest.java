package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fits whose answers were found in arithmetic of 60 decimal digits. */
final class ReferenceTest {

    private static final double TOLERANCE = 1e-10;

    @Test
    void weightsAndZerosAreThoseOfSixtyDigitArithmetic() throws IOException {
        double worst = 0;
        for (JsonNode known : cases()) {
            String name = known.get("name").asString();
            Solution fit = fit(known);
            double[] expected = numbers(known.get("standardizedCoefficients"));
            double[] weights = fit.weights().toArray();
            double largest = Vector.of(expected).stream().map(Math::abs).max().orElse(0);
            double error = IntStream.range(0, expected.length)
                            .mapToDouble(j -> Math.abs(weights[j] - expected[j]))
                            .max()
                            .orElse(0)
                    / Math.max(1, largest);
            worst = Math.max(worst, error);
            assertThat(error).as(name).isLessThanOrEqualTo(TOLERANCE);
            assertThat(zeros(weights)).as(name).isEqualTo(zeros(expected));
            assertThat(fit.nonZero()).as(name).isEqualTo(known.get("nonZero").asInt());
            assertThat(fit.intercept())
                    .as(name)
                    .isEqualTo(known.get("intercept").asDouble());
        }
        System.out.printf("fits.json: worst error of a weight, beside max(1, largest weight): %.1e%n", worst);
    }

    private static Solution fit(JsonNode known) {
        Sample sample = new Sample(Vector.of(numbers(known.get("x"))), Vector.of(numbers(known.get("y"))));
        Basis basis = Basis.ofId(known.get("basis").asString()).orElseThrow();
        Design design = Design.of(sample, basis, known.get("degree").asInt());
        Penalty penalty = Penalty.elasticNet(known.get("l1Ratio").asDouble());
        return Path.of(design, penalty).at(known.get("lambda").asDouble());
    }

    private static List<Boolean> zeros(double[] weights) {
        return Vector.of(weights).stream().mapToObj(weight -> weight == 0).toList();
    }

    private static double[] numbers(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToDouble(i -> array.get(i).asDouble())
                .toArray();
    }

    private static List<JsonNode> cases() throws IOException {
        try (InputStream json =
                Objects.requireNonNull(ReferenceTest.class.getResourceAsStream("/reference/fits.json"))) {
            List<JsonNode> cases = new ArrayList<>();
            JsonMapper.shared().readTree(json).get("cases").forEach(cases::add);
            assertThat(cases).isNotEmpty();
            return cases;
        }
    }
}
