package org.lambdalab.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.sample.Vector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A problem and its answer in sixty digits or more, as a file among the references has it. */
public record ReferenceCase(JsonNode known) {

    /** The cases of a file, at least one. */
    public static List<ReferenceCase> of(String file) throws IOException {
        try (InputStream json = Objects.requireNonNull(ReferenceCase.class.getResourceAsStream("/reference/" + file))) {
            List<ReferenceCase> cases = JsonMapper.shared()
                    .readTree(json)
                    .get("cases")
                    .valueStream()
                    .map(ReferenceCase::new)
                    .toList();
            assertThat(cases).isNotEmpty();
            return cases;
        }
    }

    /** A field as it is written. */
    public String text(String field) {
        return known.get(field).toString();
    }

    public double number(String field) {
        return known.get(field).asDouble();
    }

    public Vector vector(String field) {
        return Vector.of(numbers(known.get(field)));
    }

    public List<Vector> vectors(String field) {
        return known.get(field)
                .valueStream()
                .map(numbers -> Vector.of(numbers(numbers)))
                .toList();
    }

    public Penalty penalty() {
        return Penalty.elasticNet(number("l1Ratio"));
    }

    @Override
    public String toString() {
        return known.get("name").asString();
    }

    /** Asserts how near weights are, beside max(1, largest weight), and that the same ones are 0; says how near. */
    public double requireWeights(double[] weights, double tolerance) {
        double[] expected = numbers(known.get("standardizedCoefficients"));
        double largest = DoubleStream.of(expected).map(Math::abs).max().orElseThrow();
        double error = IntStream.range(0, expected.length)
                        .mapToDouble(j -> Math.abs(weights[j] - expected[j]))
                        .max()
                        .orElseThrow()
                / Math.max(1, largest);
        assertThat(error).as(toString()).isLessThanOrEqualTo(tolerance);
        assertThat(zeros(weights)).as(toString()).isEqualTo(zeros(expected));
        assertThat(zeros(weights).stream().filter(zero -> !zero).count())
                .as(toString())
                .isEqualTo(known.get("nonZero").asInt());
        return error;
    }

    private static List<Boolean> zeros(double[] weights) {
        return DoubleStream.of(weights).mapToObj(weight -> weight == 0).toList();
    }

    private static double[] numbers(JsonNode array) {
        return array.valueStream().mapToDouble(JsonNode::asDouble).toArray();
    }
}
