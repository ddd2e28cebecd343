package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lambdalab.data.UnreadableData.Reason;
import org.lambdalab.sample.Vector;

final class TableTest {

    @Test
    void rowsThatLackEitherValueAreLeftOutAndCounted() throws UnreadableData {
        Table table = table("x 1 NaN 3 4 1e101", "y 2 3 NaN 5 6", "z 7 8 9 8 7");
        Pairs pairs = table.sample("x", "z");
        assertThat(pairs.sample().x()).isEqualTo(Vector.of(1, 3, 4));
        assertThat(pairs.sample().y()).isEqualTo(Vector.of(7, 9, 8));
        assertThat(pairs.rowsLeftOut()).isEqualTo(2);
    }

    @Test
    void fewerThanThreeUsableRowsAreTooFew() {
        Table table = table("x 1 NaN 3 4", "y 2 3 NaN 5");
        UnreadableData rejection = rejected(table);
        assertThat(rejection.reason()).isEqualTo(Reason.TOO_FEW_PAIRS);
        assertThat(rejection.arguments()).containsExactly(2, 3, "x", "y");
    }

    @Test
    void rowsThatAreTooFewSinceNumbersAreTooLargeAreSaidToBe() {
        UnreadableData rejection = rejected(table("x 1 2 3 4", "y 2e100 3e100 -4e100 5"));
        assertThat(rejection.reason()).isEqualTo(Reason.TOO_FEW_WITHIN_LIMIT);
        assertThat(rejection.arguments()).containsExactly(1, 3, "x", "y");
    }

    @ParameterizedTest
    @CsvSource({"x 5 5 5 5", "x 5 5 5 NaN", "x 5 5 5 1e300", "x 0 -0.0 0 0"})
    void anXThatDoesNotVaryIsConstant(String x) {
        UnreadableData rejection = rejected(table(x, "y 1 2 3 4"));
        assertThat(rejection.reason()).isEqualTo(Reason.CONSTANT_X);
        assertThat(rejection.arguments()).containsExactly("x");
    }

    @Test
    void anXThatVariesTooLittleToBeSquaredIsNotCalledConstant() {
        UnreadableData rejection = rejected(table("x 0 -0.0 0 1e-200", "y 1 2 3 4"));
        assertThat(rejection.reason()).isEqualTo(Reason.NARROW_X);
        assertThat(rejection.arguments()).containsExactly("x");
    }

    @Test
    void anXThatVariesOnlyWhereYIsMissingIsConstant() {
        assertThat(rejected(table("x 5 5 5 6", "y 1 2 3 NaN")).reason()).isEqualTo(Reason.CONSTANT_X);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x 4 2 9       | y 1 5 2 | z 3 4 4 | x | y",
                "number 1 2 3  | y 5 1 2 | z 3 4 4 | y | z",
                "fixed 7 7 7   | y 5 1 2 | z 3 4 4 | y | z",
                "f 7 7 1e300   | y 5 1 2 | z 3 4 4 | y | z",
                "x 4 2 9       | f 7 7 7 | z 3 4 4 | x | z",
                "f 7 7 7       | g 1 1 1 | h 2 2 2 | f | g",
                "f 7 7 7       | g 1 1 1 | h 2 3 2 | h | f"
            })
    void suggestionPassesOverConstantsAndCounters(String a, String b, String c, String x, String y) {
        Table table = table(a, b, c);
        assertThat(table.suggestedX().name()).isEqualTo(x);
        assertThat(table.suggestedY().name()).isEqualTo(y);
    }

    @Test
    void ofTwoColumnsACounterIsTheX() {
        Table series = table("t 1 2 3", "y 5 1 2");
        assertThat(series.suggestedX().name()).isEqualTo("t");
        assertThat(series.suggestedY().name()).isEqualTo("y");
    }

    @Test
    void unknownNamesAreRefused() {
        Table table = table("x 1 2 3", "y 1 2 3");
        assertThat(table.find("z")).isEmpty();
        assertThatThrownBy(() -> table.sample("x", "z")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void columnsOfOneNameOrOfUnequalLengthAreRefused() {
        assertThatThrownBy(() -> table("x 1 2 3", "x 1 2 3")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table("x 1 2 3", "y 1 2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Table(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void labelNamesTheUnitIfThereIsOne() {
        assertThat(new Column("speed", "mph", Vector.of(1)).label()).isEqualTo("speed (mph)");
        assertThat(new Column("speed", Vector.of(1)).label()).isEqualTo("speed");
    }

    private static UnreadableData rejected(Table table) {
        return catchThrowableOfType(UnreadableData.class, () -> table.sample("x", "y"));
    }

    private static Table table(String... columns) {
        return new Table(Arrays.stream(columns).map(TableTest::column).toList());
    }

    private static Column column(String nameAndValues) {
        String[] parts = nameAndValues.split(" ");
        return new Column(
                parts[0],
                Vector.of(Arrays.stream(parts)
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray()));
    }
}
