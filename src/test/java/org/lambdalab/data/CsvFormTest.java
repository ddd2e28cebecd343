package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lambdalab.data.Reading.columns;
import static org.lambdalab.data.Reading.read;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Delimiters, line ends, quotes, comments, names: the form of a file. */
final class CsvFormTest {
    private static final String PLAIN = "x=[1.0, 2.0, 3.0] y=[4.5, 5.5, 6.5]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,y\n1,4.5\n2,5.5\n3,6.5\n",
                "x,y\n1,4.5\n2,5.5\n3,6.5",
                "x;y\n1;4.5\n2;5.5\n3;6.5\n",
                "x\ty\n1\t4.5\n2\t5.5\n3\t6.5\n",
                "x y\n1 4.5\n2 5.5\n3 6.5\n",
                "  x    y\n  1  4.5\n  2  5.5\n  3  6.5  \n",
                "x, y\n1, 4.5\n2, 5.5\n3, 6.5\n",
                "x;y\n1;4,5\n2;5,5\n3;6,5\n",
                "x\ty\n1\t4,5\n2\t5,5\n3\t6,5\n",
                "x y\n1 4,5\n2 5,5\n3 6,5\n",
                "\"x\",\"y\"\n\"1\",\"4,5\"\n\"2\",\"5,5\"\n\"3\",\"6,5\"\n",
                "\"x\", \"y\"\n1, \"4.5\"\n2, \"5.5\"\n3, \"6.5\"\n"
            })
    void anyDelimiterAndDecimalMarkGivesTheSameNumbers(String text) throws IOException {
        assertThat(columns(read(text))).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,y\r1,4.5\r2,5.5\r3,6.5\r",
                "x,y\r\n1,4.5\r\n2,5.5\r\n3,6.5\r\n",
                "x,y\n1,4.5\r2,5.5\r\n3,6.5",
                "\n\nx,y\n\n1,4.5\n  \n2,5.5\n,,\n3,6.5\n\n\n",
                "# measured, by \"hand\nx,y\n1,4.5\n#2,7\n2,5.5\n3,6.5\n# end",
                "Results of the experiment\nx,y\n1,4.5\n2,5.5\n3,6.5\n",
                "sep=,\nx,y\n1,4.5\n2,5.5\n3,6.5\n",
                "x,y,\n1,4.5,\n2,5.5,\n3,6.5,\n"
            })
    void lineEndsBlankLinesCommentsAndTitlesMakeNoDifference(String text) throws IOException {
        assertThat(columns(read(text))).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "'1,5;2,5\n3,5;4,5\n5,5;6,5'   | SEMICOLON | true",
                "'1,5;2\n3,5;4\n5,5;6'         | SEMICOLON | true",
                "'1;2,3\n2;3,4\n3;4,5'         | SEMICOLON | true",
                "'1;2\n2;3\n3;4'               | SEMICOLON | false",
                "'1,2,3\n4,5,6\n7,8,9'         | COMMA     | false",
                "'a b,1,2\nc d,2,3\ne f,3,5'   | COMMA     | false",
                "'5 km,1,2\n6 km,2,3\n7 km,3,5' | COMMA     | false",
                "'\"a;b\",1,2\n\"c;d\",2,3\n\"e;f\",3,5' | COMMA | false",
                "'1,5 2,5\n3,5 4,5\n5,5 6,5'   | BLANKS    | true",
                "'2024-01-01 10:00;1,5;2\n2024-01-02 11:00;1,6;3\n2024-01-03 12:00;1,7;4' | SEMICOLON | true"
            })
    void firstRowsTellDelimiterAndDecimalMark(String text, Delimiter delimiter, boolean decimalComma)
            throws IOException {
        Report report = read(text).report();
        assertThat(report.delimiter()).isEqualTo(delimiter);
        assertThat(report.decimalComma()).isEqualTo(decimalComma);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = '|',
            value = {
                "'1,2\n3,4\n5,6'                   | Column 1, Column 2",
                "'x,x\n1,2\n3,4\n5,6'              | x, x (2)",
                "'x,x,x (2)\n1,2,3\n3,4,4\n5,6,5'  | x, x (3), x (2)",
                "',Column 1\n1,2\n3,4\n5,6' | Column 1 (2), Column 1",
                "'x,x (2),x\n1,2,3\n3,4,4\n5,6,5'  | x, x (2), x (3)",
                "',y\n1,2\n3,4\n5,6'               | Column 1, y",
                "'Column 2,\n1,2\n3,4\n5,6'        | Column 2, Column 2 (2)",
                "'a,2020\n1,2\n3,4\n5,6'           | a, 2020",
                "'NA,?\n1,2\n3,4\n5,6'             | Column 1, Column 2",
                "'x\n1,2\n3,4\n5,6'                | Column 1, Column 2",
                "'x,y\n1,2,8\n1,4,9\n5,6,7'        | x, y, Column 3",
                "'x,y\n1,2,8\n3,4,9\n5,6,7'        | Column 1, x, y",
                "'\"speed\nin mph\",\"a \"\"b\"\"\"\n1,2\n3,4\n5,6' | speed in mph, a \"b\""
            })
    void columnsAreNamedByTheHeaderOrByTheirPlace(String text, String names) throws IOException {
        assertThat(String.join(", ", read(text).table().names())).isEqualTo(names);
    }

    @Test
    void rowNamesWithoutANameOfTheirOwnDoNotShiftTheOthers() throws IOException {
        assertThat(columns(read("\"x\" \"y\"\n\"1\" 4 5\n\"2\" 6 7\n\"3\" 8 9\n")))
                .isEqualTo("Column 1=[1.0, 2.0, 3.0] x=[4.0, 6.0, 8.0] y=[5.0, 7.0, 9.0]");
    }

    @Test
    void firstRowOfNumbersIsDataNotNames() throws IOException {
        CsvFile file = read("1,2\n3,4\n5,6\n");
        assertThat(file.report().header()).isFalse();
        assertThat(file.table().rows()).isEqualTo(3);
    }

    @Test
    void quotedFieldHoldsDelimitersLineEndsAndDoubledQuotes() throws IOException {
        CsvFile file = read("x,note,y\n1,\"a, \"\"b\"\"\nc\",2\n3,,4\n5,d,6\n");
        assertThat(columns(file)).isEqualTo("x=[1.0, 3.0, 5.0] y=[2.0, 4.0, 6.0]");
        assertThat(file.preview().lines().getFirst().fields()).containsExactly("1", "a, \"b\"\nc", "2");
    }

    @Test
    void aQuoteAmidAnUnquotedFieldIsPlainText() throws IOException {
        assertThat(columns(read("x,size,y\n1,5\" pipe,2\n3,6\" pipe,4\n5,7\" pipe,6\n")))
                .isEqualTo("x=[1.0, 3.0, 5.0] y=[2.0, 4.0, 6.0]");
    }

    @Test
    void shortRowsMissTheirLastValues() throws IOException {
        assertThat(columns(read("x,y,z\n1,2,3\n4,5\n6\n7,8,9\n")))
                .isEqualTo("x=[1.0, 4.0, 6.0, 7.0] y=[2.0, 5.0, NaN, 8.0] z=[3.0, NaN, NaN, 9.0]");
    }

    @Test
    void previewShowsTheFirstEightRowsAsWritten() throws IOException {
        var text = new StringBuilder("x;name;y\n");
        for (int i = 0; i < 10; i++) {
            text.append(i).append(",50;n").append(i).append(i == 0 ? "\n" : ";NA \n");
        }
        text.append("1;a;1\n2;b;2\n");
        Preview preview = read(text.toString()).preview();
        assertThat(preview.columns()).containsExactly("x", "name", "y");
        assertThat(preview.lines())
                .hasSize(8)
                .startsWith(
                        new Preview.Line(2, List.of("0,50", "n0", "")),
                        new Preview.Line(3, List.of("1,50", "n1", "NA")));
    }

    @Test
    void previewShortensEndlessFields() throws IOException {
        String field = "a".repeat(5_000);
        CsvFile file = read("x,y,note\n1,2," + field + "\n3,4,b\n5,6,c\n");
        assertThat(file.preview().lines().getFirst().fields().get(2))
                .hasSize(100)
                .endsWith("…");
    }

    @Test
    void whatStandsBelowATableIsToldBySumOrNote() throws IOException {
        Report report = read("x,y\n1,4.5\n2,5.5\n3,6.5\nTotal,16.5\nSource: the office\n")
                .report();
        assertThat(report.sums()).containsExactly("Total");
        assertThat(report.notes()).containsExactly(new Report.Note(6, "Source: the office"));
    }

    @Test
    void aLastRowOfMoreWordsThanValuesIsLeftOutButTold() throws IOException {
        CsvFile file = read("x,y,z\n1,2,3\n3,4,5\n5,6,7\n7,8,9\n9,1,2\nlost,unsure,11\n");
        assertThat(file.table().rows()).isEqualTo(5);
        assertThat(file.report().notes()).containsExactly(new Report.Note(7, "lost unsure 11"));
    }
}
