package org.lambdalab.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1.00",
        "0.5, 0.500",
        "0.1, 0.100",
        "-2, −2.00",
        "10, 10.0",
        "0.08419, 0.0842",
        "-3.14159, −3.14",
        "999.5, 1000",
        "123456, 123000",
        "999999, 1.00×10⁶",
        "1e9, 1.00×10⁹",
        "-1e9, −1.00×10⁹",
        "2.5e-7, 2.50×10⁻⁷",
        "0.0001, 0.000100",
        "0.00009, 9.00×10⁻⁵",
        "1.2345e15, 1.23×10¹⁵",
        "NaN, –",
        "Infinity, ∞",
        "-Infinity, −∞"
    })
    void alwaysThreeDigitsAndPowersOfTenWhereZerosWouldHaveToBeCounted(double value, String text) {
        assertThat(NumberText.of(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1e12, 10¹²", "-1e12, −10¹²", "200, 200", "0.04, 0.04", "3e-7, 3×10⁻⁷"})
    void aSingleDigitHasNoPointAndAOneBeforeAPowerGoesWithoutSaying(double value, String text) {
        assertThat(NumberText.of(value, 1)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.16, 2.5, 0.160",
        "100.16, 2.5, 100.16",
        "-100.16, 2.5, −100.16",
        "41.4, 100, 41.4",
        "0, 2.5, 0",
        "1000000.16, 2.5, 1.00000×10⁶",
        "NaN, 2.5, –"
    })
    void onAScaleFarFromZeroDigitsAreAddedUntilNeighboursDiffer(double value, double width, String text) {
        assertThat(NumberText.onScale(value, width)).isEqualTo(text);
    }

    @Test
    void neighboursHaveTheSameWidth() {
        assertThat(IntStream.range(100, 1000).mapToObj(i -> NumberText.of(i / 1000.0)))
                .allMatch(text -> text.length() == "0.123".length());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1e9, 1e9",
        "20260101, 20260101",
        "0.01, 0.01",
        "0.123456789, 0.123456789",
        "-2, -2",
        "1e-9, 1e-9",
        "1e-12, 1e-12",
        "1.5e-12, 1.5e-12"
    })
    void aTypedNumberIsPlainAsLongAsThatIsShort(double value, String text) {
        assertThat(NumberText.typed(value)).isEqualTo(text);
    }

    @Test
    void aTypedNumberReadsBackToTheLastDigit() {
        new Random(3)
                .doubles(1000, -9, 9)
                .map(Math::expm1)
                .forEach(value ->
                        assertThat(Double.parseDouble(NumberText.typed(value))).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.01", "0.011220184543, 0.01122", "0, 0", "1e9, 10⁹", "123.456, 123.5", "2e-5, 2×10⁻⁵"})
    void lambdaHasFourDigitsAtMostAndNoEmptyOnes(double lambda, String text) {
        assertThat(NumberText.lambda(lambda)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("sharedCases")
    void theBrowserWritesTheSameButForWhatTheTableSays(double value, String text) {
        assertThat(NumberText.factor(value)).isEqualTo(text);
    }

    /** The unit tests of the front end read the same table. */
    static List<Arguments> sharedCases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(NumberTextTest.class.getResourceAsStream("/number-formats.json"))) {
            JsonNode table = JsonMapper.shared().readTree(in);
            return Stream.concat(cases(table, "agree", "text"), cases(table, "differ", "server"))
                    .toList();
        }
    }

    private static Stream<Arguments> cases(JsonNode table, String part, String text) {
        return table.get(part)
                .valueStream()
                .map(entry -> arguments(
                        Double.parseDouble(entry.get("value").stringValue()),
                        entry.get(text).stringValue()));
    }

    @Test
    void theDecimalPointIsTheSameInEveryLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(NumberText.of(1234.5)).isEqualTo("1230");
            assertThat(NumberText.typed(0.5)).isEqualTo("0.5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
