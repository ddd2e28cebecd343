package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.lambdalab.api.Client.assertProblem;
import static org.lambdalab.api.Client.numbers;
import static org.lambdalab.api.Client.numbersOfEach;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.PublishedTables;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.CrossValidation;
import org.lambdalab.selection.LambdaGrid;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Columns in place of powers: the answers of the core, those that are published, and the refusals. */
@RunningService
final class ColumnsOverHttpTest {

    private final Client client;

    ColumnsOverHttpTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    /** Five rows of two columns: in order as it is for a path or a cross-validation. */
    static Body small() {
        return new Body(Map.of())
                .with("columns", "[[0, 1, 2, 3, 4], [3, 1, 4, 1, 5]]")
                .with("y", "[1, 2, 2, 4, 5]")
                .with("l1Ratio", "1");
    }

    private static Body of(Columns columns, double l1Ratio) {
        return new Body(Map.of())
                .with("columns", columns.columns().toString())
                .with("names", columns.names().stream().collect(Collectors.joining("\", \"", "[\"", "\"]")))
                .with("y", columns.y().toString())
                .with("l1Ratio", Double.toString(l1Ratio));
    }

    /** Hence what is published, and what sixty digits find: the core is held against those. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void everyNumberOfAFitAndAPathIsThatOfTheCore(double l1Ratio) {
        Columns training = PublishedTables.prostateTraining();
        Penalty penalty = new Penalty(l1Ratio);
        for (boolean standardize : new boolean[] {true, false}) {
            Design design = Design.of(training, standardize);
            Body body = of(training, l1Ratio).with("standardize", Boolean.toString(standardize));
            JsonNode fits = client.ask(
                    "/api/v1/fits", body.with("lambdas", "[0.2, 0, 0.003]").json());
            assertThat(fits.get("n").asInt()).isEqualTo(67);
            assertThat(fits.get("lambdaMax").asDouble()).isEqualTo(design.lambdaMax(penalty));
            assertThat(fits.get("names").valueStream().map(JsonNode::asString)).isEqualTo(training.names());
            assertThat(fits.has("center") || fits.has("halfRange")).isFalse();
            FortyRows.assertSame(fits.get("fits"), Path.of(design, penalty).at(Vector.of(0.2, 0, 0.003)));
            JsonNode path =
                    client.ask("/api/v1/paths", body.with("lambdaCount", "9").json());
            Vector lambdas = LambdaGrid.logarithmic(design.lambdaMax(penalty), 1e-4, 9);
            assertThat(numbers(path.get("lambdas"))).isEqualTo(lambdas.toArray());
            FortyRows.assertSame(path.get("fits"), Path.of(design, penalty).at(lambdas));
            for (JsonNode fit : path.get("fits")) {
                assertThat(fit.get("coefficientsUsable").asBoolean()).isTrue();
                assertThat(fit.has("scaledCoefficients") || fit.has("predictions"))
                        .isFalse();
            }
        }
    }

    @Test
    void aCrossValidationIsThatOfTheCore() {
        Columns training = PublishedTables.diabetes();
        Folds folds = Folds.of(442, 7, 5);
        JsonNode answer = client.ask(
                "/api/v1/cross-validations",
                of(training, 1)
                        .with("lambdaCount", "25")
                        .with("folds", "7")
                        .with("seed", "5")
                        .json());
        Vector lambdas = LambdaGrid.logarithmic(Design.of(training, true).lambdaMax(Penalty.LASSO), 1e-4, 25);
        CrossValidation known = CrossValidation.of(training, true, Penalty.LASSO, lambdas, folds, Progress.UNWATCHED);
        assertThat(numbers(answer.get("lambdas"))).isEqualTo(lambdas.toArray());
        assertThat(numbersOfEach(answer.get("foldMse")))
                .usingRecursiveComparison()
                .isEqualTo(known.foldMse().stream().map(Vector::toArray).toList());
        assertThat(answer.get("lambdaOneSe").asDouble()).isEqualTo(known.lambdaOneSe());
        assertThat(answer.get("foldIds").valueStream().map(JsonNode::asInt)).isEqualTo(folds.ids());
    }

    /** The rows outside a fold are sent for fits, and the fold is predicted with their coefficients. */
    @Test
    void theErrorOfAFoldIsThatOfFitsToTheOtherRows() {
        Columns all = PublishedTables.prostateTraining();
        int[] ids = IntStream.range(0, 67).map(i -> i % 4).toArray();
        JsonNode answer = client.ask(
                "/api/v1/cross-validations",
                of(all, 1)
                        .with("lambdaCount", "12")
                        .with("foldIds", Arrays.toString(ids))
                        .json());
        for (int fold = 0; fold < 4; fold++) {
            int own = fold;
            Columns others =
                    all.rows(IntStream.range(0, 67).filter(i -> ids[i] != own).toArray());
            Columns held =
                    all.rows(IntStream.range(0, 67).filter(i -> ids[i] == own).toArray());
            JsonNode fits = client.ask(
                            "/api/v1/fits",
                            of(others, 1)
                                    .with("lambdas", answer.get("lambdas").toString())
                                    .json())
                    .get("fits");
            for (int i = 0; i < 12; i++) {
                double known = meanSquaredError(numbers(fits.get(i).get("coefficients")), held);
                assertThat(answer.get("foldMse").get(fold).get(i).asDouble()).isCloseTo(known, offset(1e-12));
            }
        }
    }

    @Test
    void equalColumnsShareTheirWeightAndConstantOnesHaveNone() {
        Body body = small().with("columns", "[[0, 1, 2, 3, 4], [7, 7, 7, 7, 7], [0, 1, 2, 3, 4], [5, 3, 1, -1, -3]]");
        for (String l1Ratio : List.of("0", "0.5", "1")) {
            JsonNode fits = client.ask(
                            "/api/v1/fits",
                            body.with("l1Ratio", l1Ratio)
                                    .with("lambdas", "[0.2, 0]")
                                    .json())
                    .get("fits");
            for (JsonNode fit : fits) {
                double[] weights = numbers(fit.get("standardizedCoefficients"));
                assertThat(weights[0]).isPositive();
                assertThat(weights[1]).isZero();
                assertThat(weights[2]).isCloseTo(weights[0], offset(1e-14));
                assertThat(weights[3]).isCloseTo(-weights[0], offset(1e-14));
                assertThat(fit.get("converged").asBoolean()).isTrue();
            }
            assertThat(fits.get(1).get("degreesOfFreedom").asDouble()).isEqualTo(2);
        }
    }

    @Test
    void coefficientsOfAResponseThatIsTheSameThroughoutAreUsable() {
        JsonNode fit = client.ask(
                        "/api/v1/fits",
                        small().with("y", "[7, 7, 7, 7, 7]")
                                .with("lambdas", "[0.1]")
                                .json())
                .get("fits")
                .get(0);
        assertThat(fit.get("coefficients").get(0).asDouble()).isEqualTo(7);
        assertThat(fit.get("coefficientsUsable").asBoolean()).isTrue();
    }

    @Test
    void columnsThatSayNothingLeaveTheMean() {
        Body body = small().with("columns", "[[7, 7, 7, 7, 7], [0, 0, 0, 0, 0]]");
        JsonNode path =
                client.ask("/api/v1/paths", body.with("lambdaCount", "3").json());
        assertThat(path.get("lambdaMax").asDouble()).isZero();
        for (JsonNode fit : path.get("fits")) {
            assertThat(numbers(fit.get("coefficients"))).containsExactly(2.8, 0, 0);
            assertThat(fit.get("converged").asBoolean()).isTrue();
        }
        JsonNode folds = client.ask(
                "/api/v1/cross-validations",
                new Body(Map.of())
                        .with("columns", "[[1, 5]]")
                        .with("y", "[2, 4]")
                        .with("l1Ratio", "0")
                        .json());
        assertThat(numbers(folds.get("meanMse"))).containsOnly(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "columns | [] | 422 | columns | must be an array of 1 to 200 arrays, each of the same 2 to 200,000 numbers, at most 4,000,000 in all, not 0",
                "columns | null | 422 | x | is required: an array of 2 to 200,000 numbers, at least two of them different (by 1e-100 or more); or columns instead",
                "columns | 3 | 400 | columns | must be an array of 1 to 200 arrays",
                "columns | [1, 2, 3, 4, 5] | 400 | columns[0] | must be an array of 2 to 200,000 numbers, as many as the first has",
                "columns | [[0, 1, 2, 3, 4], null] | 400 | columns[1] | must be an array of 2 to 200,000 numbers",
                "columns | [[0, 1, 2, 3, 4], [1, 2, 3]] | 422 | columns[1] | as many as the first has, not 3 beside 5",
                "columns | [[0, 1, 2, 3]] | 422 | y | must be an array of as many numbers as each of columns has, not 5 beside 4",
                "columns | [[1]] | 422 | columns[0] | must be an array of 2 to 200,000 numbers, as many as the first has, not 1",
                "columns | [[0, 1, 2, 3, NaN]] | 422 | columns[0][4] | must be a number from -1e100 to 1e100, not NaN",
                "columns | [[0, 1, 2, 3, 4], [0, 1e101, 2, 3, 4]] | 422 | columns[1][1] | must be a number from -1e100 to 1e100, not 1.0E101",
                "columns | [[0, 1, 2, 3, 4], [0, \"1\", 2, 3, 4]] | 400 | columns[1][1] | must be a number from -1e100 to 1e100",
                "columns | [[0, 1, 2, 3, [4]]] | 400 | columns[0][4] | must be a number from -1e100 to 1e100",
                "columns | {\"a\": [0, 1, 2, 3, 4]} | 400 | columns | must be an array of 1 to 200 arrays",
                "y | [0, 0, 0, 0, 5e-324] | 422 | y | must be all the same, or different by 1e-100 or more",
                "y | null | 422 | y | is required: an array",
                "x | [0, 1, 2, 3, 4] | 422 | x | must not be given beside columns",
                "degree | 2 | 422 | degree | must not be given beside columns",
                "basis | \"legendre\" | 422 | basis | must not be given beside columns",
                "predictAt | [1] | 422 | predictAt | must not be given beside columns",
                "names | [\"a\"] | 422 | names | must be an array of texts, one for each of columns, all different, not 1 for 2 columns",
                "names | [\"a\", \"a\"] | 422 | names | all different, not the same at 0 and 1",
                "names | [\"a\", \" \"] | 422 | names[1] | must be a text that is not blank",
                "names | [\"a\", null] | 422 | names[1] | must be a text that is not blank",
                "names | [\"a\", {}] | 400 | names[1] | must be a text that is not blank",
                "names | \"a\" | 400 | names | must be an array of texts",
                "standardize | \"true\" | 400 | standardize | must be true or false",
                "standardize | 1 | 400 | standardize | must be true or false",
                "standardize | [true, true] | 400 | standardize | must be true or false",
            })
    void aFitOfColumnsSays(String field, String value, int status, String named, String sentence) {
        String body = small().with("lambdas", "[0.1]").with(field, value).json();
        assertProblem(client.post("/api/v1/fits", body), status, named, sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fits", "paths", "cross-validations"})
    void everyRequestIsCheckedForColumns(String kind) {
        Body body = kind.equals("fits") ? small().with("lambdas", "[1]") : small();
        String path = "/api/v1/" + kind;
        assertThat(client.post(path, body.json()).statusCode()).isEqualTo(200);
        assertProblem(client.post(path, body.with("x", "[1]").json()), 422, "x", "must not be given beside columns");
        Body powers = kind.equals("fits") ? Body.small().with("lambdas", "[1]") : Body.small();
        assertProblem(
                client.post(path, powers.with("names", "[\"a\"]").json()), 422, "names", "given with columns only");
        assertProblem(
                client.post(path, powers.with("standardize", "true").json()), 422, "standardize", "with columns only");
        assertProblem(
                client.post(path, powers.with("columns", "[[0, 1, 2, 3, 4]]").json()), 422, "x", "beside columns");
    }

    @Test
    void millionsOfNumbersAreTooMany() {
        String zeros = "[" + "0,".repeat(100_000) + "0]";
        String columns = IntStream.range(0, 70).mapToObj(j -> zeros).collect(Collectors.joining(",", "[", "]"));
        assertProblem(
                client.post(
                        "/api/v1/fits",
                        small().with("lambdas", "[1]").with("columns", columns).json()),
                422,
                "columns",
                "at most 4,000,000 in all, not more");
    }

    private static double meanSquaredError(double[] coefficients, Columns rows) {
        return FortyRows.meanSquare(IntStream.range(0, rows.size())
                .mapToDouble(i -> rows.y().get(i)
                        - coefficients[0]
                        - IntStream.range(0, rows.count())
                                .mapToDouble(j -> coefficients[j + 1]
                                        * rows.columns().get(j).get(i))
                                .sum())
                .toArray());
    }
}
