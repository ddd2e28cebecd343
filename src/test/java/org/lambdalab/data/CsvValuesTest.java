package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lambdalab.data.Reading.columns;
import static org.lambdalab.data.Reading.read;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.sample.Vector;

/** What counts as a number, as missing, as text. */
final class CsvValuesTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-2,-2",
        "+2,2",
        "\u22122.5,-2.5",
        "2.,2",
        ".5,0.5",
        "-.5,-0.5",
        "1e3,1000",
        "1E+3,1000",
        "2e-04,0.0002",
        "1e\u22122,0.01",
        "0.1,0.1",
        "1e-400,0",
        "123456789012345678901234567890,1.2345678901234568e29"
    })
    void numbersAreReadAsWritten(String written, double value) throws IOException {
        assertThat(secondX(written)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "NA",
                "na",
                "N/A",
                "#N/A",
                "NaN",
                "null",
                "NULL",
                "None",
                "?",
                "-",
                ".",
                "inf",
                "-Infinity",
                "1e999"
            })
    void missingAndInfiniteValuesAreNotNumbersAndDoNotSpoilTheColumn(String written) throws IOException {
        assertThat(secondX(written)).isNaN();
        assertThat(read(withSecondX(written)).report().unreadableCells()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "1d",
                "0x1p3",
                "1e",
                "e5",
                "--1",
                "1 2",
                "1.2.3",
                "$5",
                "5%",
                "\"1,234,567\"",
                "\"1.234,5\"",
                "\"1,\"",
                "2024-01-01",
                "12:30",
                "\u0661"
            })
    void textAmidNumbersIsCountedAndMissing(String written) throws IOException {
        CsvFile file = read(withSecondX(written));
        assertThat(file.table().column("x").values().get(1)).isNaN();
        assertThat(file.report().unreadableCells()).isEqualTo(1);
    }

    @Test
    void valuesTooLargeToSquareAreLeftOutOfTheSample() throws IOException {
        Pairs pairs =
                read("x,y\n1,1\n2,1e200\n-1e150,3\n4,4\n5,1e100\n").table().sample("x", "y");
        assertThat(pairs.sample().x().toArray()).containsExactly(1, 4, 5);
        assertThat(pairs.rowsLeftOut()).isEqualTo(2);
    }

    @Test
    void columnsOfWordsAreLeftOutAndNamed() throws IOException {
        CsvFile file = read("id,x,day,y,blank\na,1,2024-01-01,2,\nb,3,2024-01-02,4,\nc,5,2024-01-03,6,\n");
        assertThat(columns(file)).isEqualTo("x=[1.0, 3.0, 5.0] day=[0.0, 1.0, 2.0] y=[2.0, 4.0, 6.0]");
        assertThat(file.report().columnsLeftOut())
                .containsExactly(
                        new LeftOut("id", LeftOut.Why.TEXT, "a", 2), new LeftOut("blank", LeftOut.Why.EMPTY, "", 0));
    }

    @Test
    void aColumnWithMoreThanOneTextInFiveIsLeftOut() throws IOException {
        CsvFile file =
                read("a,b,c,d\n1,1,1,1\n2,2,2,2\n3,3,3,3\n4,4,4,4\nx,5,x,5\n6,6,6,6\n7,x,x,7\n8,8,8,8\n9,9,9,9\n");
        assertThat(file.table().names()).containsExactly("a", "b", "d");
        assertThat(file.report().columnsLeftOut()).containsExactly(new LeftOut("c", LeftOut.Why.TEXT, "x", 6));
        assertThat(file.report().unreadableCells()).isEqualTo(2);
    }

    @Test
    void quotedThousandsAreLeftOutRatherThanGuessed() throws IOException {
        CsvFile file = read("x,price,y\n1,\"1,234\",2\n3,\"5,678\",4\n5,\"9,012\",6\n");
        assertThat(file.table().names()).containsExactly("x", "y");
        assertThat(file.report().columnsLeftOut())
                .containsExactly(new LeftOut("price", LeftOut.Why.AMBIGUOUS_NUMBER, "1,234", 2));
    }

    @Test
    void threeDecimalsBetweenSemicolonsAreDecimals() throws IOException {
        assertThat(columns(read("x;y\n1,234;5,678\n2,345;6,789\n3,456;7,890\n")))
                .isEqualTo("x=[1.234, 2.345, 3.456] y=[5.678, 6.789, 7.89]");
    }

    @Test
    void threeDecimalsAreDecimalsOnceAnotherNumberShowsTheComma() throws IOException {
        assertThat(columns(read("x\ty\n1,234\t5,6\n2,345\t6,7\n3,456\t7,8\n")))
                .isEqualTo("x=[1.234, 2.345, 3.456] y=[5.6, 6.7, 7.8]");
    }

    @Test
    void pointsAmidDecimalCommasAreNotGuessedToBeThousands() throws IOException {
        CsvFile file = read("x;y\n1,5;2,5\n2,5;3,5\n3,5;4,5\n4,5;5,5\n5,5;1.000\n");
        assertThat(columns(file)).isEqualTo("x=[1.5, 2.5, 3.5, 4.5, 5.5] y=[2.5, 3.5, 4.5, 5.5, NaN]");
        assertThat(file.report().unreadableCells()).isEqualTo(1);
    }

    @Test
    void decimalMarkMayShowOnlyFarDown() throws IOException {
        CsvFile file = read("x;y\n" + "1;2\n".repeat(500) + "1,5;2,5\n");
        assertThat(file.table().column("x").values().get(500)).isEqualTo(1.5);
        assertThat(file.report().decimalComma()).isTrue();
    }

    @Test
    void bracketsMakeANumberNegativeAmidNothingButNumbers() throws IOException {
        assertThat(columns(read("x,y\n1,2\n2,(36)\n3,\"(1,234.5)\"\n4,5\n5,NA\n")))
                .isEqualTo("x=[1.0, 2.0, 3.0, 4.0, 5.0] y=[2.0, -36.0, -1234.5, 5.0, NaN]");
        CsvFile noted = read("x,y\n1,2\n2,(36)\n3,4\n4,5\n5,6\n6,7\n7,8\n8,9\n9,see below\n10,11\n");
        assertThat(noted.table().column("y").values().get(1)).isNaN();
        assertThat(noted.report().unreadableCells()).isEqualTo(2);
    }

    @Test
    void eightDigitsAreDaysIfAllAre() throws IOException {
        Column days = read("d,y\n20240131,1\n20240201,2\n20240202,3\n20240203,4\n,5\n20240205,6\n")
                .table()
                .column("d");
        assertThat(days.scale()).isEqualTo(new Measure.DaysSince(LocalDate.of(2024, 1, 31)));
        assertThat(days.values()).isEqualTo(Vector.of(0, 1, 2, 3, Double.NaN, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20240230", "20241301", "17991231", "22000101", "2024010", "20240101.5", "-20240101", "0"})
    void eightDigitsOfWhichOneIsNoDayAreNumbers(String other) throws IOException {
        String days = "20240131,1\n20240201,2\n20240202,3\n20240203,4\n20240205,6\n";
        assertThat(read("d,y\n" + days + other + ",7\n").table().column("d").scale())
                .isEqualTo(new Measure.Plain());
        assertThat(read("d,y\n" + days.replace("20240205", "20240131"))
                        .table()
                        .column("d")
                        .scale())
                .isEqualTo(new Measure.Plain());
    }

    @Test
    void timesOfDaysLoseNoDigits() throws IOException {
        String hours = "t,y\n2024-03-10 08:00,1\n2024-03-10 16:00,2\n2024-03-11 08:00,3\n2024-03-10 23:30-01:00,4\n";
        assertThat(read(hours).table().column("t").values())
                .isEqualTo(Vector.of(1 / 3.0, 2 / 3.0, 4 / 3.0, 1 + 30 / 1440.0));
        assertThat(read("t,y\n2000-01-01T12:00,1\n2001-01-01,2\n2024-12-31 12:00,3\n")
                        .table()
                        .column("t")
                        .values())
                .isEqualTo(Vector.of(2000 + 0.5 / 366, 2001, 2024 + 365.5 / 366));
    }

    private static double secondX(String written) throws IOException {
        return read(withSecondX(written)).table().column("x").values().get(1);
    }

    private static String withSecondX(String written) {
        return "y,x\n1,1.5\n2," + written + "\n3,3.5\n4,4.5\n5,5.5\n6,6.5\n";
    }
}
