package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.lambdalab.api.Client.numbers;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.Fit;
import org.lambdalab.regression.Path;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Sample;
import org.lambdalab.regression.Vector;
import org.lambdalab.selection.CrossValidation;
import org.lambdalab.selection.Folds;
import org.lambdalab.selection.LambdaGrid;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the service answers beside what the classes behind it say, and beside formulas worked out here. */
@RunningService
final class AnswersTest {

    private static final int ROWS = 40;
    private static final int DEGREE = 6;
    private static final double[] X = new double[ROWS];
    private static final double[] Y = new double[ROWS];

    static {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < ROWS; i++) {
            X[i] = random.nextDouble(-2, 5);
            Y[i] = Math.cos(X[i]) + 0.3 * random.nextGaussian();
        }
    }

    private final Client client;

    AnswersTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    private static Body body(double l1Ratio) {
        return Body.of(X, Y, DEGREE, l1Ratio);
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberOfAFitIsThatOfTheCore(Basis basis) {
        Design design = Design.of(new Sample(Vector.of(X), Vector.of(Y)), basis, DEGREE);
        for (double l1Ratio : new double[] {0, 0.4, 1}) {
            Penalty penalty = new Penalty(l1Ratio);
            JsonNode answer = client.ask(
                    "/api/v1/fits",
                    body(l1Ratio)
                            .with("basis", "\"" + basis.id() + "\"")
                            .with("lambdas", "[0.2, 0, 0.003, 1e12]")
                            .json());
            assertThat(answer.get("n").asInt()).isEqualTo(ROWS);
            assertThat(answer.get("lambdaMax").asDouble()).isEqualTo(design.lambdaMax(penalty));
            assertSame(answer.get("fits"), Path.of(design, penalty).at(Vector.of(0.2, 0, 0.003, 1e12)));
        }
    }

    private static void assertSame(JsonNode answered, List<Fit> fits) {
        assertThat(answered.size()).isEqualTo(fits.size());
        for (int i = 0; i < fits.size(); i++) {
            JsonNode answer = answered.get(i);
            Fit fit = fits.get(i);
            assertThat(answer.get("lambda").asDouble()).isEqualTo(fit.lambda());
            assertThat(answer.get("intercept").asDouble()).isEqualTo(fit.intercept());
            assertThat(numbers(answer.get("standardizedCoefficients")))
                    .isEqualTo(fit.weights().toArray());
            assertThat(numbers(answer.get("coefficients")))
                    .isEqualTo(fit.coefficients().toArray());
            assertThat(answer.get("nonZero").asInt()).isEqualTo(fit.nonZero());
            assertThat(answer.get("degreesOfFreedom").asDouble()).isEqualTo(fit.degreesOfFreedom());
            assertThat(answer.get("trainingMse").asDouble()).isEqualTo(fit.trainingMse());
            assertThat(answer.get("kktResidual").asDouble()).isEqualTo(fit.kktResidual());
        }
    }

    /** The formulas of the objective, in plain double arithmetic. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1})
    void aFitIsTheMinimumOfTheObjectiveAsItIsWritten(double l1Ratio) {
        double lambda = 0.05;
        JsonNode fit = client.ask(
                        "/api/v1/fits",
                        body(l1Ratio).with("lambdas", "[" + lambda + "]").json())
                .get("fits")
                .get(0);
        double[] weights = numbers(fit.get("standardizedCoefficients"));
        double[][] columns = standardisedPowers();
        double[] residuals = IntStream.range(0, ROWS)
                .mapToDouble(i -> Y[i]
                        - fit.get("intercept").asDouble()
                        - IntStream.range(0, DEGREE)
                                .mapToDouble(j -> columns[j][i] * weights[j])
                                .sum())
                .toArray();
        assertThat(fit.get("trainingMse").asDouble()).isCloseTo(meanSquare(residuals), offset(1e-13));
        assertThat(meanSquareOfPolynomial(numbers(fit.get("coefficients")), X, Y))
                .isCloseTo(meanSquare(residuals), offset(1e-12));
        for (int j = 0; j < DEGREE; j++) {
            double[] column = columns[j];
            double correlation = IntStream.range(0, ROWS)
                            .mapToDouble(i -> column[i] * residuals[i])
                            .sum()
                    / ROWS;
            double gap = weights[j] == 0
                    ? Math.max(0, Math.abs(correlation) - lambda * l1Ratio)
                    : correlation - lambda * l1Ratio * Math.signum(weights[j]) - lambda * (1 - l1Ratio) * weights[j];
            assertThat(gap).isCloseTo(0, offset(1e-13));
        }
    }

    private static double[][] standardisedPowers() {
        double least = DoubleStream.of(X).min().orElseThrow();
        double range = DoubleStream.of(X).max().orElseThrow() - least;
        double[][] columns = new double[DEGREE][];
        for (int j = 0; j < DEGREE; j++) {
            int power = j + 1;
            double[] values = DoubleStream.of(X)
                    .map(x -> Math.pow(2 * (x - least) / range - 1, power))
                    .toArray();
            double mean = DoubleStream.of(values).average().orElseThrow();
            double[] centred = DoubleStream.of(values).map(v -> v - mean).toArray();
            double deviation = Math.sqrt(meanSquare(centred));
            columns[j] = DoubleStream.of(centred).map(v -> v / deviation).toArray();
        }
        return columns;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0004, 0.4, 1})
    void aPathGoesFromLambdaMaxDownInEqualFactors(double l1Ratio) {
        JsonNode path = client.ask(
                "/api/v1/paths",
                body(l1Ratio)
                        .with("lambdaCount", "30")
                        .with("lambdaMinRatio", "1e-5")
                        .json());
        double[] lambdas = numbers(path.get("lambdas"));
        double lambdaMax = client.ask(
                        "/api/v1/fits", body(l1Ratio).with("lambdas", "[1]").json())
                .get("lambdaMax")
                .asDouble();
        assertThat(lambdas).hasSize(30);
        assertThat(lambdas[0]).isEqualTo(lambdaMax);
        for (int i = 1; i < 30; i++) {
            assertThat(lambdas[i] / lambdas[i - 1]).isCloseTo(Math.pow(1e-5, 1 / 29.0), offset(1e-12));
        }
        assertThat(path.get("fits").size()).isEqualTo(30);
        double[] none = new double[DEGREE];
        if (l1Ratio >= 0.001) {
            assertThat(numbers(path.get("fits").get(0).get("standardizedCoefficients")))
                    .isEqualTo(none);
            assertThat(path.get("fits").get(1).get("nonZero").asInt()).isPositive();
        } else {
            double of1 = client.ask(
                            "/api/v1/fits", body(1).with("lambdas", "[1]").json())
                    .get("lambdaMax")
                    .asDouble();
            assertThat(lambdaMax / of1).isCloseTo(1000, offset(1e-9));
        }
        for (int i = 0; i < 30; i++) {
            JsonNode fit = path.get("fits").get(i);
            double size = DoubleStream.of(numbers(fit.get("standardizedCoefficients")))
                    .map(Math::abs)
                    .sum();
            assertThat(fit.get("lambda").asDouble()).isEqualTo(lambdas[i]);
            assertThat(fit.get("kktResidual").asDouble()).isLessThanOrEqualTo(1e-14 * (lambdaMax + size));
            if (i > 0) {
                assertThat(fit.get("trainingMse").asDouble())
                        .isLessThanOrEqualTo(
                                path.get("fits").get(i - 1).get("trainingMse").asDouble());
            }
        }
    }

    @Test
    void aPathIsThatOfTheCoreAndHasAHundredLambdasUnlessToldOtherwise() {
        Design design = Design.of(new Sample(Vector.of(X), Vector.of(Y)), Basis.SCALED_MONOMIAL, DEGREE);
        JsonNode path = client.ask("/api/v1/paths", body(1).json());
        Vector lambdas = LambdaGrid.logarithmic(design.lambdaMax(Penalty.LASSO), 1e-4, 100);
        assertThat(numbers(path.get("lambdas"))).isEqualTo(lambdas.toArray());
        assertSame(path.get("fits"), Path.of(design, Penalty.LASSO).at(lambdas));
    }

    @Test
    void aCrossValidationIsThatOfTheCore() {
        Sample sample = new Sample(Vector.of(X), Vector.of(Y));
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
                double known = meanSquareOfPolynomial(
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

    @Test
    void whereYDoesNotVaryEveryWeightIsZeroAndThereIsStillAPath() {
        Body flat = Body.small().with("y", "[2.5, 2.5, 2.5, 2.5, 2.5]");
        JsonNode path =
                client.ask("/api/v1/paths", flat.with("lambdaCount", "3").json());
        assertThat(numbers(path.get("lambdas"))).containsExactly(1, 0.01, 0.0001);
        for (JsonNode fit : path.get("fits")) {
            assertThat(fit.get("intercept").asDouble()).isEqualTo(2.5);
            assertThat(numbers(fit.get("standardizedCoefficients"))).containsExactly(0, 0);
            assertThat(numbers(fit.get("coefficients"))).containsExactly(2.5, 0, 0);
            assertThat(fit.get("trainingMse").asDouble()).isZero();
        }
        JsonNode validation = client.ask("/api/v1/cross-validations", flat.json());
        assertThat(numbers(validation.get("meanMse"))).containsOnly(0);
    }

    @Test
    void noFieldIsMissingAndNoneIsTooMany() {
        JsonNode fits =
                client.ask("/api/v1/fits", Body.small().with("lambdas", "[0]").json());
        assertThat(names(fits)).containsExactly("n", "reduction", "lambdaMax", "fits");
        assertThat(names(fits.get("fits").get(0)))
                .containsExactly(
                        "lambda",
                        "intercept",
                        "standardizedCoefficients",
                        "coefficients",
                        "nonZero",
                        "degreesOfFreedom",
                        "trainingMse",
                        "kktResidual");
        assertThat(names(client.ask("/api/v1/paths", Body.small().json())))
                .containsExactly("n", "reduction", "lambdaMax", "lambdas", "fits");
        assertThat(names(client.ask("/api/v1/cross-validations", Body.small().json())))
                .containsExactly(
                        "lambdas", "meanMse", "standardErrors", "foldMse", "lambdaMin", "lambdaOneSe", "foldIds");
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    private static List<Integer> ids(JsonNode answer) {
        return StreamSupport.stream(answer.get("foldIds").spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    private static List<double[]> numbersOfEach(JsonNode arrays) {
        return StreamSupport.stream(arrays.spliterator(), false)
                .map(Client::numbers)
                .toList();
    }

    private static double[] where(double[] values, IntPredicate row) {
        return IntStream.range(0, values.length)
                .filter(row)
                .mapToDouble(i -> values[i])
                .toArray();
    }

    private static double meanSquare(double[] values) {
        return DoubleStream.of(values).map(v -> v * v).average().orElseThrow();
    }

    private static double meanSquareOfPolynomial(double[] coefficients, double[] x, double[] y) {
        return meanSquare(IntStream.range(0, x.length)
                .mapToDouble(i -> {
                    double value = 0;
                    for (int k = coefficients.length - 1; k >= 0; k--) {
                        value = value * x[i] + coefficients[k];
                    }
                    return y[i] - value;
                })
                .toArray());
    }
}
