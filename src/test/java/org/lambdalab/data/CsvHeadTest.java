package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lambdalab.data.Reading.columns;
import static org.lambdalab.data.Reading.read;
import static org.lambdalab.data.Reading.rejected;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.data.UnreadableData.Reason;

/** Tables that begin far down, and fields that do not end. */
final class CsvHeadTest {
    private static final String DECIMAL_COMMAS = "1,5;2,5\n2,5;3,5\n3,5;4,5\n";
    private static final String NUMBERS = "Column 1=[1.5, 2.5, 3.5] Column 2=[2.5, 3.5, 4.5]";

    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536, 65_537, 131_072, 3_000_000})
    void blanksAboveATableDoNotHideItsForm(int count) throws IOException {
        assertThat(columns(read("\n".repeat(count) + DECIMAL_COMMAS))).isEqualTo(NUMBERS);
        assertThat(columns(read(" ".repeat(count) + "\n" + DECIMAL_COMMAS))).isEqualTo(NUMBERS);
    }

    @ParameterizedTest
    @ValueSource(ints = {65_536, 70_000, 200_000, 3_000_000})
    void commentsAboveATableDoNotHideItsForm(int count) throws IOException {
        String line = "# measured on day 7, by hand;\n";
        assertThat(columns(read(line.repeat(count / line.length() + 1) + DECIMAL_COMMAS)))
                .isEqualTo(NUMBERS);
        assertThat(columns(read("#" + "-".repeat(60_000) + "\n" + line.repeat(500) + DECIMAL_COMMAS)))
                .isEqualTo(NUMBERS);
    }

    @Test
    void proseAboveATableDoesNotHideItsForm() throws IOException {
        String line = "Measured by hand, in the garden of the institute.\n";
        assertThat(columns(read(line.repeat(900) + DECIMAL_COMMAS.repeat(3))))
                .startsWith("Column 1=[1.5, 2.5, 3.5, 1.5");
        assertThat(columns(read(line.repeat(3_000) + DECIMAL_COMMAS.repeat(40))))
                .startsWith("Column 1=[1.5, 2.5, 3.5, 1.5");
    }

    @Test
    void aFaultBelowBlanksIsNamedByItsLineInTheFile() {
        UnreadableData rejection = rejected("\r\n".repeat(100_000) + "x,y\n1,2\n3,\"4\n5,6\n7,8\n");
        assertThat(rejection.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(rejection.arguments()).containsExactly(100_003L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"%s\""})
    void aLongFieldIsTooLongAndNotBlamedOnQuotes(String form) throws IOException {
        String longest = form.formatted("a, b\n".repeat(20_000));
        for (String note : new String[] {form.formatted("a".repeat(70_000)), "\"" + longest.replace("\"", "") + "\""}) {
            UnreadableData rejection = rejected("x,y,note\n1,2,b\n3,4," + note + "\n5,6,c\n");
            assertThat(rejection.reason()).isEqualTo(Reason.FIELD_TOO_LONG);
            assertThat(rejection.arguments()).containsExactly(3L, 65_536);
        }
        assertThat(read("x,y,note\n1,2,b\n3,4," + form.formatted("a".repeat(60_000)) + "\n5,6,c\n")
                        .table()
                        .rows())
                .isEqualTo(3);
    }
}
