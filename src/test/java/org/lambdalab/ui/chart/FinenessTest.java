package org.lambdalab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FinenessTest {

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 0.3",
        "3.14159265, 3.14159",
        "-2.7182818e-9, -2.71828E-9",
        "-2.7182818e-29, -2.71828E-29",
        "1234567.8, 1234570",
        "9.9999999e99, 1.0E100",
        "1.23456789e-320, 1.2347E-320",
        "-0.0, 0"
    })
    void sixDigitsBelongToTheSizeOfANumber(double value, String told) {
        assertThat(new Fineness.Significant().tell(Numbers.of(value)).get(0).toString())
                .isEqualTo(told);
    }

    @Test
    void everyDigitReadsBack() {
        double[] values = new Random(5).doubles(1000, -9, 9).map(Math::expm1).toArray();

        JsonNode told = new Fineness.Exact().tell(Numbers.of(values));

        for (int i = 0; i < values.length; i++) {
            assertThat(Double.parseDouble(told.get(i).toString())).isEqualTo(values[i]);
        }
    }

    /** Wherever the axis begins, a picture ten thousand pixels high shows no difference. */
    @ParameterizedTest
    @CsvSource({
        "-1, 1",
        "12345671, 12345726",
        "1700000000, 1700000060",
        "1e15, 1.000001e15",
        "-3e-12, 2e-12",
        "-1e-60, 4e-60",
        "2e30, 9e30",
        "1e9, 1000000000.000001"
    })
    void aCurveIsToldAsFinelyAsItsAxisShows(double low, double high) {
        double[] values = new Random(5).doubles(300, low, high).sorted().toArray();
        values[7] = Double.NaN;
        values[8] = low + 50 * (high - low);
        Axis axis = Axis.linear("y", low, high);
        Numbers numbers = Numbers.of(values);

        double[] drawn = read(Fineness.along(axis, numbers).tell(numbers));

        for (int i = 0; i < values.length; i++) {
            if (i == 7) {
                assertThat(drawn[i]).isNaN();
            } else {
                assertThat(Math.abs(drawn[i] - values[i])).isLessThanOrEqualTo((high - low) / 1e5);
            }
        }
    }

    @Test
    void aCurveFarFromZeroIsAsShortAsOneBesideIt() {
        double[] near = new double[300];
        double[] far = new double[300];
        for (int i = 0; i < 300; i++) {
            near[i] = Math.sin(i / 30.0);
            far[i] = 1e9 + near[i];
        }

        int bytes = length(near, -1, 1);

        assertThat(length(far, 1e9 - 1, 1e9 + 1)).isLessThan(bytes + 20);
        assertThat(bytes).isLessThan(6 * 300);
    }

    private static int length(double[] values, double low, double high) {
        Numbers numbers = Numbers.of(values);
        return Fineness.along(Axis.linear("y", low, high), numbers)
                .tell(numbers)
                .toString()
                .length();
    }

    @Test
    void anAxisThatFollowsTheDataIsAsFineAsTheirOwnRange() {
        Axis axis = Axis.linear("y");

        assertThat(Fineness.along(axis, Numbers.of(5, 25))).isEqualTo(new Fineness.Steps(4));
        assertThat(Fineness.along(axis, Numbers.of(5, 5))).isEqualTo(new Fineness.Exact());
    }

    @Test
    void alongFactorsEveryNumberHasItsOwnDigits() {
        assertThat(Fineness.along(Axis.log10("λ", 1e-6, 1), Numbers.of(1e-6, 1)))
                .isEqualTo(new Fineness.Significant());
    }

    @Test
    void aBarThatIsNotExactlyZeroIsToldAsSuch() {
        Bars bars = Bars.of("bars", "bars", "--chart-1", Numbers.of(1e-12, 0, 1e3));

        JsonNode told = bars.fineness(bars.values(), Axis.linear("", -1e3, 1e3)).tell(bars.values());

        assertThat(told.toString()).isEqualTo("[1.0E-12,0,1000]");
    }

    /** As the browser does. */
    private static double[] read(JsonNode told) {
        if (told.isArray()) {
            return told.valueStream()
                    .mapToDouble(value -> value.isNull() ? Double.NaN : value.doubleValue())
                    .toArray();
        }
        int decimals = told.get("decimals").intValue();
        double[] numbers = new double[told.get("steps").size()];
        long at = 0;
        for (int i = 0; i < numbers.length; i++) {
            JsonNode step = told.get("steps").get(i);
            at += step.isNull() ? 0 : step.longValue();
            numbers[i] = step.isNull()
                    ? Double.NaN
                    : BigDecimal.valueOf(at, decimals).doubleValue();
        }
        return numbers;
    }
}
