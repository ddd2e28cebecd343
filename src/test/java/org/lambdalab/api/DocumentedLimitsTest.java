package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lambdalab.regression.Basis;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Vector;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Of every limit in the documentation: what it allows is taken, and the next beyond it is refused. */
@RunningService
final class DocumentedLimitsTest {

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(?:\\.\\d+)?(?:e-?\\d+)?");

    private final JsonNode document;

    DocumentedLimitsTest(@LocalServerPort int port) {
        document = Client.json(new Client(port).get("/v3/api-docs"));
    }

    @Test
    void rows() {
        List<Double> bounds = numbers(description("FitsRequest", "x"));
        int least = bounds.get(0).intValue();
        int largest = bounds.get(1).intValue();
        assertThat(largest).isEqualTo(200_000);
        assertTaken(() -> Checks.question(rows(least)));
        assertRefused("x", () -> Checks.question(rows(least - 1)));
        assertTaken(() -> Checks.question(rows(largest)));
        assertRefused("x", () -> Checks.question(rows(largest + 1)));
    }

    @Test
    void howFarApartXAndYAre() {
        double apart = numbers(description("FitsRequest", "x")).get(2);
        assertThat(apart).isEqualTo(1e-100);
        assertThat(numbers(description("FitsRequest", "y"))).containsExactly(apart);
        Vector some = Vector.of(0, 1);
        assertTaken(() -> Checks.question(pairs(Vector.of(0, apart), some)));
        assertRefused("x", () -> Checks.question(pairs(Vector.of(0, Math.nextDown(apart)), some)));
        assertTaken(() -> Checks.question(pairs(some, Vector.of(0, apart))));
        assertRefused("y", () -> Checks.question(pairs(some, Vector.of(0, Math.nextDown(apart)))));
    }

    @Test
    void theSizeOfXAndY() {
        for (String field : List.of("x", "y")) {
            List<Double> bounds = numbers(Rules.of(field + "[0]"));
            assertThat(bounds).containsExactly(-1e100, 1e100);
            for (double largest : bounds) {
                double beyond = largest * Math.nextUp(1.0);
                assertTaken(() -> Checks.question(withOne(field, largest)));
                assertRefused(field + "[0]", () -> Checks.question(withOne(field, beyond)));
            }
        }
    }

    @Test
    void degrees() {
        Bounds bounds = bounds("FitsRequest", "degree");
        for (String request : List.of("FitsRequest", "PathsRequest", "CrossValidationsRequest")) {
            assertThat(property(request, "degree")).isEqualTo(property("FitsRequest", "degree"));
        }
        assertTaken(() -> Checks.question(of((int) bounds.least(), 1, null)));
        assertTaken(() -> Checks.question(of((int) bounds.largest(), 1, null)));
        assertRefused("degree", () -> Checks.question(of((int) bounds.least() - 1, 1, null)));
        assertRefused("degree", () -> Checks.question(of((int) bounds.largest() + 1, 1, null)));
    }

    @Test
    void mixes() {
        Bounds bounds = bounds("FitsRequest", "l1Ratio");
        assertTaken(() -> Checks.question(of(1, bounds.least(), null)));
        assertTaken(() -> Checks.question(of(1, bounds.largest(), null)));
        assertRefused("l1Ratio", () -> Checks.question(of(1, Math.nextDown(bounds.least()), null)));
        assertRefused("l1Ratio", () -> Checks.question(of(1, Math.nextUp(bounds.largest()), null)));
    }

    @Test
    void bases() {
        JsonNode basis = property("FitsRequest", "basis");
        List<String> choices =
                basis.get("enum").valueStream().map(JsonNode::asString).toList();
        assertThat(description("FitsRequest", "basis").split(", | or ")).containsExactlyElementsOf(choices);
        assertThat(choices).hasSize(Basis.values().length);
        choices.forEach(choice -> assertThat(basis(choice).id()).isEqualTo(choice));
        assertThat(basis(null).id()).isEqualTo(basis.get("default").asString());
    }

    private static Basis basis(@Nullable String given) {
        return ((Predictors.OfPowers) Checks.question(of(1, 1, given)).predictors()).basis();
    }

    @Test
    void lambdas() {
        List<Double> count = numbers(description("FitsRequest", "lambdas"));
        int largest = count.get(1).intValue();
        assertTaken(() -> Checks.lambdas(zeros(count.get(0).intValue())));
        assertRefused("lambdas", () -> Checks.lambdas(zeros(count.get(0).intValue() - 1)));
        assertTaken(() -> Checks.lambdas(zeros(largest)));
        assertRefused("lambdas", () -> Checks.lambdas(zeros(largest + 1)));
        List<Double> each = numbers(Rules.of("lambdas[0]"));
        assertThat(each.get(0)).isEqualTo(count.get(2));
        assertTaken(() -> Checks.lambdas(Vector.of(each.get(0), each.get(1))));
        assertRefused("lambdas[0]", () -> Checks.lambdas(Vector.of(Math.nextDown(each.get(0)))));
        assertRefused("lambdas[0]", () -> Checks.lambdas(Vector.of(Math.nextUp(each.get(1)))));
    }

    private static @Nullable Vector predictAt(@Nullable Vector xs, int lambdas) {
        return Checks.predictAt(Checks.question(rows(2)).predictors(), xs, lambdas);
    }

    @Test
    void predictions() {
        List<Double> numbers = numbers(description("FitsRequest", "predictAt"));
        int most = numbers.get(0).intValue();
        int inAll = numbers.get(1).intValue();
        assertThat(property("PathsRequest", "predictAt")).isEqualTo(property("FitsRequest", "predictAt"));
        assertTaken(() -> predictAt(null, 500));
        assertTaken(() -> predictAt(zeros(0), 500));
        assertTaken(() -> predictAt(zeros(most), inAll / most));
        assertRefused("predictAt", () -> predictAt(zeros(most + 1), 1));
        assertTaken(() -> predictAt(zeros(inAll / 500), 500));
        assertRefused("predictAt", () -> predictAt(zeros(inAll / 500 + 1), 500));
        for (double largest : numbers(Rules.of("predictAt[0]"))) {
            assertTaken(() -> predictAt(Vector.of(largest), 1));
            assertRefused("predictAt[0]", () -> predictAt(Vector.of(largest * Math.nextUp(1.0)), 1));
        }
    }

    @Test
    void countsOfLambdas() {
        Bounds bounds = bounds("PathsRequest", "lambdaCount");
        assertThat(property("PathsRequest", "lambdaCount"))
                .isEqualTo(property("CrossValidationsRequest", "lambdaCount"));
        assertTaken(() -> Checks.lambdaCount((int) bounds.least()));
        assertTaken(() -> Checks.lambdaCount((int) bounds.largest()));
        assertRefused("lambdaCount", () -> Checks.lambdaCount((int) bounds.least() - 1));
        assertRefused("lambdaCount", () -> Checks.lambdaCount((int) bounds.largest() + 1));
        assertThat(Checks.lambdaCount(null))
                .isEqualTo(
                        property("PathsRequest", "lambdaCount").get("default").asInt());
    }

    @Test
    void ratios() {
        List<Double> numbers = numbers(description("PathsRequest", "lambdaMinRatio"));
        assertTaken(() -> Checks.lambdaMinRatio(Math.nextUp(numbers.get(0))));
        assertTaken(() -> Checks.lambdaMinRatio(Math.nextDown(numbers.get(1))));
        assertRefused("lambdaMinRatio", () -> Checks.lambdaMinRatio(numbers.get(0)));
        assertRefused("lambdaMinRatio", () -> Checks.lambdaMinRatio(numbers.get(1)));
        assertThat(Checks.lambdaMinRatio(null)).isEqualTo(numbers.get(2));
    }

    @Test
    void folds() {
        List<Double> numbers = numbers(description("CrossValidationsRequest", "folds"));
        int least = numbers.get(0).intValue();
        int most = numbers.get(1).intValue();
        int rows = numbers.get(2).intValue();
        int foldRows = numbers.get(3).intValue();
        assertThat(rows * most).isEqualTo(foldRows);
        assertFolds(least, 5, 5);
        assertFolds(least, most, rows);
        assertFolds(least, foldRows / 100_000, 100_000);
        Predictors sample = Checks.question(rows(40)).predictors();
        assertThat(Checks.folds(sample, 100, null, null, null).count())
                .isEqualTo(numbers.get(7).intValue());
        assertThat(Checks.folds(Checks.question(rows(7)).predictors(), 100, null, null, null)
                        .count())
                .isEqualTo(7);
    }

    @Test
    void foldsOfColumns() {
        List<Double> numbers = numbers(description("CrossValidationsRequest", "folds"));
        Predictors columns = Checks.question(columns(200, 1_000)).predictors();
        for (int lambdas : new int[] {1, 500}) {
            double rows = 1_000 + numbers.get(5) * 200 + numbers.get(6) * lambdas;
            int most = (int) (numbers.get(4) / (200 * 200 * rows));
            assertTaken(() -> Checks.folds(columns, lambdas, most, null, null));
            assertRefused("folds", () -> Checks.folds(columns, lambdas, most + 1, null, null));
        }
    }

    /** Of the most columns with the most numbers and λ. */
    @Test
    void asManyFoldsAsByDefaultAreAlwaysTaken() {
        Predictors columns = Checks.question(columns(200, 20_000)).predictors();
        assertTaken(() -> Checks.folds(columns, 500, null, null, null));
    }

    @Test
    void columns() {
        List<Double> numbers = numbers(description("FitsRequest", "columns"));
        int least = numbers.get(0).intValue();
        int largest = numbers.get(1).intValue();
        int fewestRows = numbers.get(2).intValue();
        int mostRows = numbers.get(3).intValue();
        int inAll = numbers.get(4).intValue();
        assertThat(List.of(largest, inAll)).containsExactly(200, 4_000_000);
        for (String request : List.of("FitsRequest", "PathsRequest", "CrossValidationsRequest")) {
            assertThat(property(request, "columns")).isEqualTo(property("FitsRequest", "columns"));
        }
        assertTaken(() -> Checks.question(columns(least, fewestRows)));
        assertRefused("columns", () -> Checks.question(columns(least - 1, fewestRows)));
        assertRefused("columns[0]", () -> Checks.question(columns(least, fewestRows - 1)));
        assertTaken(() -> Checks.question(columns(inAll / mostRows, mostRows)));
        assertRefused("columns[0]", () -> Checks.question(columns(1, mostRows + 1)));
        assertTaken(() -> Checks.question(columns(largest, inAll / largest)));
        assertRefused("columns", () -> Checks.question(columns(largest + 1, 2)));
        assertRefused("columns", () -> Checks.question(columns(largest, inAll / largest + 1)));
        assertThat(numbers(Rules.of("columns[0][0]"))).containsExactly(-1e100, 1e100);
        assertRefused("columns[0][1]", () -> Checks.question(of(Vector.of(0, 1.1e100))));
    }

    private static Request columns(int count, int rows) {
        Vector values = Vector.of(IntStream.range(0, rows).mapToDouble(i -> i).toArray());
        return ofColumns(Collections.nCopies(count, values), values);
    }

    private static Request of(Vector column) {
        return ofColumns(List.of(column), Vector.of(0, 1));
    }

    private static Request ofColumns(List<Vector> columns, Vector y) {
        return new FitsRequest(null, List.copyOf(columns), null, null, y, null, null, 1.0, Vector.of(1), null);
    }

    private static void assertFolds(int least, int most, int rows) {
        Predictors sample = Checks.question(rows(rows)).predictors();
        assertTaken(() -> Checks.folds(sample, 100, least, null, null));
        assertTaken(() -> Checks.folds(sample, 100, most, null, null));
        assertRefused("folds", () -> Checks.folds(sample, 100, least - 1, null, null));
        assertRefused("folds", () -> Checks.folds(sample, 100, most + 1, null, null));
    }

    @Test
    void foldsThatAreGiven() {
        List<Double> numbers = numbers(description("CrossValidationsRequest", "foldIds"));
        int least = numbers.get(0).intValue();
        int most = numbers.get(1).intValue();
        Predictors sample = Checks.question(rows(2_000)).predictors();
        assertTaken(() -> Checks.folds(sample, 100, null, null, dealt(2_000, least)));
        assertTaken(() -> Checks.folds(sample, 100, null, null, dealt(2_000, most)));
        assertRefused("foldIds", () -> Checks.folds(sample, 100, null, null, dealt(2_000, least - 1)));
        assertRefused("foldIds", () -> Checks.folds(sample, 100, null, null, dealt(2_000, most + 1)));
        assertThat(Rules.of("foldIds[0]")).contains(" 32 bits");
        Predictors two = Checks.question(rows(4)).predictors();
        double[] extremes = {Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE};
        assertTaken(() -> Checks.folds(two, 100, null, null, Vector.of(extremes)));
        double[] beyond = {Integer.MAX_VALUE + 1.0, 1, 2, 1};
        assertRefused("foldIds[0]", () -> Checks.folds(two, 100, null, null, Vector.of(beyond)));
    }

    @Test
    void seeds() {
        JsonNode seed = property("CrossValidationsRequest", "seed");
        assertThat(description("CrossValidationsRequest", "seed")).contains(" 64 bits");
        Predictors sample = Checks.question(rows(40)).predictors();
        Folds byDefault = Checks.folds(sample, 100, 4, null, null);
        assertThat(Checks.folds(sample, 100, 4, seed.get("default").asLong(), null))
                .isEqualTo(byDefault);
        assertTaken(() -> Checks.folds(sample, 100, 4, Long.MIN_VALUE, null));
        assertTaken(() -> Checks.folds(sample, 100, 4, Long.MAX_VALUE, null));
    }

    @Test
    void bodies() {
        String documented = document.get("paths")
                .get("/api/v1/fits")
                .at("/post/responses/413/description")
                .asString();
        assertThat(numbers(documented)).containsExactly(16.0);
        assertThat(numbers(String.valueOf(Problems.tooLarge().getDetail()))).isEqualTo(numbers(documented));
    }

    @Test
    void theReadmeNamesTheSame() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(readme)
                .contains("degree " + words(Limits.DEGREE.least()) + "–" + words(Limits.DEGREE.largest()))
                .contains("Up to " + words(Limits.ROWS.largest()) + " rows, degree " + words(Limits.DEGREE.largest())
                        + ", " + words(Limits.LAMBDAS.largest()) + " λ and " + Admission.MAX_MEGABYTES + " MB")
                .contains(words(Limits.COLUMNS.largest()) + " columns of at most " + words(Columns.MAX_NUMBERS)
                        + " numbers in all");
    }

    private static String words(double limit) {
        return Bounds.words(limit);
    }

    /** Those of the schema, which its words name too. */
    private Bounds bounds(String request, String field) {
        JsonNode schema = property(request, field);
        Bounds bounds = new Bounds(
                schema.get("minimum").asDouble(), schema.get("maximum").asDouble());
        assertThat(numbers(description(request, field))).containsExactly(bounds.least(), bounds.largest());
        return bounds;
    }

    private JsonNode property(String request, String field) {
        return document.at("/components/schemas/" + request + "/properties/" + field);
    }

    private String description(String request, String field) {
        return property(request, field).get("description").asString();
    }

    private static List<Double> numbers(String text) {
        Matcher numbers = NUMBER.matcher(text);
        return numbers.results()
                .map(number -> Double.parseDouble(number.group().replace(",", "")))
                .toList();
    }

    private static Request rows(int count) {
        Vector values = Vector.of(IntStream.range(0, count).mapToDouble(i -> i).toArray());
        return pairs(values, values);
    }

    private static Request pairs(Vector x, Vector y) {
        return new FitsRequest(x, null, null, null, y, 1, null, 1.0, Vector.of(1), null);
    }

    private static Request withOne(String field, double value) {
        Vector extreme = Vector.of(value, 0, 1);
        Vector other = Vector.of(0, 1, 2);
        return field.equals("x") ? pairs(extreme, other) : pairs(other, extreme);
    }

    private static Request of(int degree, double l1Ratio, @Nullable String basis) {
        return new FitsRequest(
                Vector.of(0, 1, 2), null, null, null, Vector.of(0, 1, 3), degree, basis, l1Ratio, Vector.of(1), null);
    }

    private static Vector zeros(int count) {
        return Vector.of(new double[count]);
    }

    private static Vector dealt(int rows, int folds) {
        return Vector.of(IntStream.range(0, rows).mapToDouble(i -> i % folds).toArray());
    }

    private static void assertTaken(ThrowingCallable check) {
        assertThatCode(check).doesNotThrowAnyException();
    }

    private static void assertRefused(String field, ThrowingCallable check) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(check)
                .satisfies(invalid -> assertThat(invalid.field()).isEqualTo(field));
    }
}
