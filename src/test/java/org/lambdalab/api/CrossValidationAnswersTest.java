package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.lambdalab.api.Client.numbers;
import static org.lambdalab.api.Client.numbersOfEach;
import static org.lambdalab.api.FortyRows.DEGREE;
import static org.lambdalab.api.FortyRows.ROWS;
import static org.lambdalab.api.FortyRows.X;
import static org.lambdalab.api.FortyRows.Y;
import static org.lambdalab.api.FortyRows.body;
import static org.lambdalab.api.FortyRows.meanSquaredError;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Penalty;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.CrossValidation;
import org.lambdalab.selection.LambdaGrid;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Cross-validations beside what the core says, and beside fits to the rows outside a fold. */
@RunningService
final class CrossValidationAnswersTest {

    private final Client client;

    CrossValidationAnswersTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void aCrossValidationIsThatOfTheCore() {
        Sample sample = FortyRows.sample();
        Folds folds = Folds.of(ROWS, 7, 5);
        Body legendre = body(0.4).with("basis", "\"legendre\"");
        JsonNode answer = client.ask(
                "/api/v1/cross-validations",
                legendre.with("lambdaCount", "25")
                        .with("lambdaMinRatio", "0.001")
                        .with("folds", "7")
                        .with("seed", "5")
                        .json());
        double lambdaMax = client.ask(
                        "/api/v1/fits", legendre.with("lambdas", "[1]").json())
                .get("lambdaMax")
                .asDouble();
        Vector lambdas = LambdaGrid.logarithmic(lambdaMax, 1e-3, 25);
        CrossValidation known = CrossValidation.of(sample, Basis.LEGENDRE, DEGREE, new Penalty(0.4), lambdas, folds);
        assertThat(numbers(answer.get("lambdas"))).isEqualTo(lambdas.toArray());
        assertThat(numbers(answer.get("meanMse"))).isEqualTo(known.meanMse().toArray());
        assertThat(numbers(answer.get("standardErrors")))
                .isEqualTo(known.standardErrors().toArray());
        assertThat(numbersOfEach(answer.get("foldMse")))
                .usingRecursiveComparison()
                .isEqualTo(known.foldMse().stream().map(Vector::toArray).toList());
        assertThat(answer.get("lambdaMin").asDouble()).isEqualTo(known.lambdaMin());
        assertThat(answer.get("lambdaOneSe").asDouble()).isEqualTo(known.lambdaOneSe());
        assertThat(ids(answer)).isEqualTo(folds.ids());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void meansErrorsAndChosenLambdasFollowFromTheErrorsOfTheFolds(double l1Ratio) {
        JsonNode answer = client.ask("/api/v1/cross-validations", body(l1Ratio).json());
        List<double[]> folds = numbersOfEach(answer.get("foldMse"));
        double[] lambdas = numbers(answer.get("lambdas"));
        double[] means = numbers(answer.get("meanMse"));
        double[] errors = numbers(answer.get("standardErrors"));
        assertThat(folds).hasSize(10);
        assertThat(lambdas).hasSize(100);
        for (int i = 0; i < 100; i++) {
            int at = i;
            double mean = folds.stream().mapToDouble(fold -> fold[at]).average().orElseThrow();
            double squares = folds.stream()
                    .mapToDouble(fold -> Math.pow(fold[at] - mean, 2))
                    .sum();
            assertThat(means[i]).isCloseTo(mean, offset(1e-14));
            assertThat(errors[i]).isCloseTo(Math.sqrt(squares / 9 / 10), offset(1e-14));
        }
        int best = IntStream.range(0, 100)
                .reduce((a, b) -> means[b] < means[a] ? b : a)
                .orElseThrow();
        assertThat(answer.get("lambdaMin").asDouble()).isEqualTo(lambdas[best]);
        double oneSe = IntStream.range(0, 100)
                .filter(i -> means[i] <= means[best] + errors[best])
                .mapToDouble(i -> lambdas[i])
                .max()
                .orElseThrow();
        assertThat(answer.get("lambdaOneSe").asDouble()).isEqualTo(oneSe).isGreaterThan(lambdas[best]);
    }

    /** The rows outside a fold are sent for fits, and the fold is predicted with their coefficients. */
    @Test
    void theErrorOfAFoldIsThatOfFitsToTheOtherRows() {
        int[] names = {40, -3, 7};
        int[] ids = IntStream.range(0, ROWS).map(i -> names[i % 3]).toArray();
        JsonNode answer = client.ask(
                "/api/v1/cross-validations",
                body(1).with("lambdaCount", "12")
                        .with("foldIds", Arrays.toString(ids))
                        .json());
        assertThat(ids(answer)).isEqualTo(IntStream.of(ids).boxed().toList());
        List<double[]> foldMse = numbersOfEach(answer.get("foldMse"));
        int[] ascending = {-3, 7, 40};
        for (int fold = 0; fold < 3; fold++) {
            int name = ascending[fold];
            JsonNode fits = client.ask(
                            "/api/v1/fits",
                            Body.of(where(X, i -> ids[i] != name), where(Y, i -> ids[i] != name), DEGREE, 1)
                                    .with("lambdas", answer.get("lambdas").toString())
                                    .json())
                    .get("fits");
            for (int i = 0; i < 12; i++) {
                double known = meanSquaredError(
                        numbers(fits.get(i).get("coefficients")),
                        where(X, row -> ids[row] == name),
                        where(Y, row -> ids[row] == name));
                assertThat(foldMse.get(fold)[i]).isCloseTo(known, offset(1e-11 * Math.max(1, known)));
            }
        }
    }

    @Test
    void foldsAreDrawnBySeedAndMayBeSentBack() {
        Body body = body(1).with("lambdaCount", "5").with("folds", "4");
        JsonNode first =
                client.ask("/api/v1/cross-validations", body.with("seed", "1").json());
        JsonNode again =
                client.ask("/api/v1/cross-validations", body.with("seed", "1").json());
        JsonNode other =
                client.ask("/api/v1/cross-validations", body.with("seed", "2").json());
        JsonNode back = client.ask(
                "/api/v1/cross-validations",
                body.without("folds")
                        .with("foldIds", first.get("foldIds").toString())
                        .json());
        assertThat(again).isEqualTo(first);
        assertThat(back).isEqualTo(first);
        assertThat(ids(other)).isNotEqualTo(ids(first));
        assertThat(ids(first)).hasSize(ROWS).containsOnly(1, 2, 3, 4);
        assertThat(client.ask("/api/v1/cross-validations", body.json()))
                .isEqualTo(client.ask(
                        "/api/v1/cross-validations", body.with("seed", "0").json()));
    }

    private static List<Integer> ids(JsonNode answer) {
        return StreamSupport.stream(answer.get("foldIds").spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    private static double[] where(double[] values, IntPredicate row) {
        return IntStream.range(0, values.length)
                .filter(row)
                .mapToDouble(i -> values[i])
                .toArray();
    }
}
