package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.data.FileForm.Decimal;
import org.lambdalab.data.FileForm.Grouping;
import org.lambdalab.data.UnreadableData.Reason;

/** What a person says of a file holds, whatever it looks like. */
final class FileFormTest {
    @Test
    void theTableBeginsWhereAPersonSays() throws IOException {
        String text = "a,b\n1,2\n3,4\n5,6\nc,d\n7,8\n9,10\n11,12\n";
        CsvFile file = read(text, FileForm.OPEN.withTableLine(5));
        assertThat(Reading.columns(file)).isEqualTo("c=[7.0, 9.0, 11.0] d=[8.0, 10.0, 12.0]");
        assertThat(file.report().tableLine()).isEqualTo(5);
        assertThat(file.preview().lines().getFirst().number()).isEqualTo(6);
        assertThat(Reading.columns(read(text, FileForm.OPEN.withTableLine(6))))
                .isEqualTo("Column 1=[7.0, 9.0, 11.0] Column 2=[8.0, 10.0, 12.0]");
    }

    @Test
    void linesAreCountedAsAnEditorDoes() throws IOException {
        String text = "\"a\r\nb\",title\r\rx,y\n1,2\n3,4\n5,7\n";
        CsvFile file = read(text, FileForm.OPEN.withTableLine(4));
        assertThat(Reading.columns(file)).isEqualTo("x=[1.0, 3.0, 5.0] y=[2.0, 4.0, 7.0]");
        assertThat(CsvReader.firstLines(in(text), 4)).containsExactly("\"a", "b\",title", "", "x,y");
    }

    @Test
    void namesAreNamesIfAPersonSaysSo() throws IOException {
        String numbers = "1,2\n3,4\n5,6\n7,9\n";
        assertThat(Reading.columns(read(numbers, FileForm.OPEN.withHeader(true))))
                .isEqualTo("1=[3.0, 5.0, 7.0] 2=[4.0, 6.0, 9.0]");
        CsvFile years = read("2000,2001,2002\n3.1,3.2,3.3\n2.9,3.0,3.4\n3,3.5,3.6\n", FileForm.OPEN);
        assertThat(years.report().header()).isTrue();
        CsvFile values = read("2000,2001,2002\n3.1,3.2,3.3\n2.9,3.0,3.4\n3,3.5,3.6\n", FileForm.OPEN.withHeader(false));
        assertThat(values.table().rows()).isEqualTo(4);
        assertThat(values.table().columns().getFirst().values().get(0)).isEqualTo(2000);
        assertThat(values.report().header()).isFalse();
    }

    @Test
    void aTitleBecomesTheNamesOnlyIfAPersonSaysSo() throws IOException {
        String text = "Growth of plants, 2024\nweek,height\n1,2\n2,3\n3,5\n";
        CsvFile found = read(text, FileForm.OPEN);
        assertThat(found.table().names()).containsExactly("week", "height");
        assertThat(found.report().tableLine()).isEqualTo(2);
        CsvFile title = read(text, FileForm.OPEN.withTableLine(1).withHeader(true));
        assertThat(title.table().names()).containsExactly("Growth of plants", "2024");
        assertThat(title.report().unreadableCells()).isZero();
    }

    @Test
    void aDelimiterHoldsWhateverItMakesOfTheFile() throws IOException {
        String text = "a,1;b,2\n1,5;2,5\n3,5;4,5\n5,5;6,5\n";
        assertThat(Reading.columns(read(text, FileForm.OPEN))).isEqualTo("a,1=[1.5, 3.5, 5.5] b,2=[2.5, 4.5, 6.5]");
        UnreadableData refused = rejected(text, FileForm.OPEN.withDelimiter(Delimiter.TAB));
        assertThat(refused.reason()).isEqualTo(Reason.NO_TWO_NUMERIC_COLUMNS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1,234   | POINT | COMMA | 1234
            1,234   | COMMA | POINT | 1.234
            1,234   | COMMA | NONE  | 1.234
            1.234   | COMMA | POINT | 1234
            1.234   | POINT | COMMA | 1.234
            1.234   | POINT | NONE  | 1.234
            1.234,5 | COMMA | POINT | 1234.5
            1,234.5 | POINT | COMMA | 1234.5
            1 234,5 | COMMA | BLANK | 1234.5
            1'234.5 | POINT | BLANK | 1234.5
            """)
    void marksHoldForEveryNumber(String written, Decimal decimal, Grouping grouping, double value) throws IOException {
        String text = "x;y\n" + written + ";7\n2;8\n3;9\n4;5\n5;6\n";
        FileForm form = FileForm.OPEN.withDecimal(decimal).withGrouping(grouping);
        assertThat(read(text, form).table().column("x").values().get(0)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234   | POINT | NONE
            1,234.5 | POINT | NONE
            1.234   | COMMA | NONE
            1 234   | POINT | COMMA
            1,5     | POINT | COMMA
            """)
    void whatTheMarksDoNotAllowIsNoNumber(String written, Decimal decimal, Grouping grouping) throws IOException {
        String text = "x;y\n" + written + ";7\n2;8\n3;9\n4;5\n5;6\n";
        CsvFile file = read(text, FileForm.OPEN.withDecimal(decimal).withGrouping(grouping));
        assertThat(file.table().column("x").values().get(0)).isNaN();
        assertThat(file.report().unreadableCells()).isEqualTo(1);
    }

    @Test
    void whatPartsThousandsIsReported() throws IOException {
        assertThat(read("x;y\n1.090,5;2\n960,1;3\n970,2;4\n", FileForm.OPEN)
                        .report()
                        .grouping())
                .isEqualTo(Grouping.POINT);
        assertThat(read("x;y\n1,5;2\n2,5;3\n3,5;4\n", FileForm.OPEN).report().grouping())
                .isEqualTo(Grouping.NONE);
    }

    @Test
    void marksForMissingAreTakenAtTheirWord() throws IOException {
        String text = "x,y\n1,2\n-999,3\n4,void\n5,6\n7,8\n9,10\n";
        CsvFile file = read(text, FileForm.OPEN.withMissing(Set.of("-999", "void")));
        assertThat(Reading.columns(file))
                .isEqualTo("x=[1.0, NaN, 4.0, 5.0, 7.0, 9.0] y=[2.0, 3.0, NaN, 6.0, 8.0, 10.0]");
        assertThat(file.report().missingCells()).isEqualTo(2);
        assertThat(file.report().unreadableCells()).isZero();
    }

    @Test
    void aNumberForMissingIsItHoweverItIsWritten() throws IOException {
        FileForm form = FileForm.OPEN.withMissing(Set.of("-999"));
        assertThat(Reading.columns(read("x,y\n1,2.5\n-999.0,3.5\n4,-999.000\n-9.99e2,6.5\n7,-9990.0\n9,10.5\n", form)))
                .isEqualTo("x=[1.0, NaN, 4.0, NaN, 7.0, 9.0] y=[2.5, 3.5, NaN, 6.5, -9990.0, 10.5]");
        assertThat(Reading.columns(read("x;y\n1;2,5\n-999,0;3,5\n4;-999,000\n5;6,5\n", form)))
                .isEqualTo("x=[1.0, NaN, 4.0, 5.0] y=[2.5, 3.5, NaN, 6.5]");
    }

    @Test
    void noMarkForMissingIsFoundInThousands() throws IOException {
        FileForm form = FileForm.OPEN.withMissing(Set.of("1"));
        assertThat(Reading.columns(read("x;y\n2;1.000,5\n3;1.000\n4;2.000\n1;3.000\n", form)))
                .isEqualTo("x=[2.0, 3.0, 4.0, NaN] y=[1000.5, 1000.0, 2000.0, 3000.0]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1/5/2024  2/5/2024  3/5/2024  | DAY_FIRST   | 2024-05-01
            1/5/2024  2/5/2024  3/5/2024  | MONTH_FIRST | 2024-01-05
            01.05.2024 02.05.2024 03.05.2024 | MONTH_FIRST | 2024-01-05
            01/05/24  02/05/24  03/05/24  | DAY_FIRST   | 2024-05-01
            01/05/24  02/05/24  03/05/24  | MONTH_FIRST | 2024-01-05
            24/01/05  24/02/05  24/03/05  | YEAR_FIRST  | 2024-01-05
            01/05/69  02/05/69  03/05/69  | DAY_FIRST   | 1969-05-01
            01/05/68  02/05/68  03/05/68  | DAY_FIRST   | 2068-05-01
            2024-05-01 2024-05-02 2024-05-03 | MONTH_FIRST | 2024-05-01
            """)
    void theOrderOfDatesHolds(String dates, DateOrder order, LocalDate first) throws IOException {
        CsvFile file = read(rows(dates), FileForm.OPEN.withDateOrder(order));
        assertThat(file.table().column("d").scale()).isEqualTo(new Measure.DaysSince(first));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01/05/24 02/05/24 31/05/99 | 1999-05-31
            01/05/99 01/31/99 02/01/99 | 1999-01-05
            99/05/01 99/05/02 99/05/03 | 1999-05-01
            01.05.24 02.05.24 03.05.24 | 2024-05-01
            """)
    void theOnlyOrderThatAllDatesAllowIsFound(String dates, LocalDate first) throws IOException {
        Column days = read(rows(dates), FileForm.OPEN).table().column("d");
        double least = days.values().stream().min().orElseThrow();
        assertThat(days.scale().isDate()).isTrue();
        if (days.scale() instanceof Measure.DaysSince since) {
            assertThat(since.first()).isEqualTo(first);
            assertThat(least).isZero();
        } else {
            assertThat(least).isCloseTo(first.getYear() + (first.getDayOfYear() - 1) / 365.0, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/05/24 02/05/24 03/05/24", "13/05/24 14/05/24 15/05/24", "1/5/2024 2/5/2024 3/5/2024"})
    void whereSeveralOrdersReadAllDatesAPersonIsAsked(String dates) {
        UnreadableData refused = rejected(rows(dates), FileForm.OPEN);
        assertThat(refused.columnsLeftOut()).extracting(LeftOut::why).containsExactly(LeftOut.Why.AMBIGUOUS_DATE);
    }

    private static String rows(String dates) {
        return "d,y\n" + dates.strip().replaceAll("\\s+", ",1\n") + ",2\n";
    }

    @Test
    void aLineBelowTheLastIsRefusedByItsNumber() {
        UnreadableData refused = rejected("x,y\n1,2\n3,4\n5,6\n", FileForm.OPEN.withTableLine(9));
        assertThat(refused.reason()).isEqualTo(Reason.NO_SUCH_LINE);
        assertThat(refused.arguments()).containsExactly(9, 4);
    }

    @Test
    void oneMarkCannotPartDecimalsAndThousands() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileForm(null, null, null, Decimal.COMMA, Grouping.COMMA, null, Set.of()));
        assertThat(FileForm.OPEN
                        .withDecimal(Decimal.COMMA)
                        .withGrouping(Grouping.COMMA)
                        .decimal())
                .isNull();
        assertThat(FileForm.OPEN
                        .withGrouping(Grouping.POINT)
                        .withDecimal(Decimal.POINT)
                        .grouping())
                .isNull();
    }

    private static CsvFile read(String text, FileForm form) throws IOException {
        return CsvReader.read(in(text), form);
    }

    private static UnreadableData rejected(String text, FileForm form) {
        return Objects.requireNonNull(catchThrowableOfType(UnreadableData.class, () -> read(text, form)));
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
