package org.lambdalab.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.experiment.UnusableColumns.Reason;

/** Three columns of a table as two features and y. */
final class TwoColumnsTest {

    private static final String ROWS = """
            a,b,twice,same,few,y
            1,5,2,3,1,2
            2,3,4,3,,1
            3,,6,3,,7
            4,1,8,3,,3
            5,2,10,3,,9
            6,8,12,3,,4
            """;

    private final TwoColumns.Origin origin = uploaded(ROWS);

    private static TwoColumns.Origin uploaded(String rows) {
        try {
            return new TwoColumns.Uploaded(
                    new FileReference("own.csv", "0123456789abcdef", FileForm.OPEN),
                    CsvReader.read(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void rowsWithoutOneOfTheThreeAreLeftOutAndCounted() {
        TwoColumns columns = new TwoColumns(origin, "a", "b", "y");
        assertThat(columns.columns(7).size()).isEqualTo(5);
        assertThat(columns.rowsLeftOut()).isEqualTo(1);
        assertThat(columns.columns(7).columns().get(1).stream()).containsExactly(5.0, 3.0, 1.0, 2.0, 8.0);
        assertThat(columns.columns(7).y().stream()).containsExactly(2.0, 1.0, 3.0, 9.0, 4.0);
    }

    @ParameterizedTest
    @CsvSource({
        "a, a, y, SAME",
        "a, b, b, SAME",
        "a, same, y, CONSTANT",
        "a, b, same, CONSTANT_Y",
        "a, twice, y, PARALLEL",
        "a, few, y, TOO_FEW_ROWS"
    })
    void whatMakesNoPlaneIsRefused(String first, String second, String y, Reason reason) {
        assertThatExceptionOfType(UnusableColumns.class)
                .isThrownBy(() -> new TwoColumns(origin, first, second, y))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void aTableOfTwoColumnsIsRefused() {
        assertThatExceptionOfType(UnusableColumns.class)
                .isThrownBy(() -> TwoColumns.of(new TwoColumns.BuiltIn(BuiltInData.CARS)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_FEW_COLUMNS));
    }

    @Test
    void aColumnThatIsTakenChangesPlacesWithTheOneThatItReplaces() {
        TwoColumns columns = new TwoColumns(origin, "a", "b", "y");
        assertThat(columns.withFirst("b")).isEqualTo(new TwoColumns(origin, "b", "a", "y"));
        assertThat(columns.withFirst("y")).isEqualTo(new TwoColumns(origin, "y", "b", "a"));
        assertThat(columns.withSecond("a")).isEqualTo(new TwoColumns(origin, "b", "a", "y"));
        assertThat(columns.withY("b")).isEqualTo(new TwoColumns(origin, "a", "y", "b"));
        assertThat(columns.withSecond("b")).isEqualTo(columns);
    }

    @Test
    void itBeginsWithWhatGoesBestWithY() {
        assertThat(TwoColumns.of(new TwoColumns.BuiltIn(BuiltInData.DIABETES)))
                .isEqualTo(new TwoColumns(new TwoColumns.BuiltIn(BuiltInData.DIABETES), "bmi", "s5", "y"));
        assertThat(TwoColumns.of(new TwoColumns.BuiltIn(BuiltInData.PROSTATE)).first())
                .isEqualTo("lcavol");
    }

    @Test
    void inAFileTheLastColumnThatTellsAnythingIsY() throws IOException {
        assertThat(file("a,b,y\n1,2,3\n2,1,5\n3,3,4\n4,1,1\n5,0,2\n").y()).isEqualTo("y");
        assertThat(file("a,b,y,same\n1,2,3,7\n2,1,5,7\n3,3,4,7\n4,1,1,7\n5,0,2,7\n")
                        .y())
                .isEqualTo("y");
    }

    @Test
    void columnsThatMakeNoPlaneTogetherArePassedBy() throws IOException {
        TwoColumns parallel = file("a,twice,few,b,y\n1,2,1,9,1\n2,4,2,2,3\n3,6,,3,3\n4,8,,1,4\n5,10,,5,7\n6,12,,4,6\n");
        assertThat(List.of(parallel.first(), parallel.second(), parallel.y())).containsExactly("a", "b", "y");
    }

    @Test
    void aColumnOfTwoRowsIsNotY() throws IOException {
        assertThat(file("a,b,y,few\n1,9,1,1\n2,2,3,2\n3,3,3,\n4,1,4,\n5,5,7,\n6,4,6,\n")
                        .y())
                .isEqualTo("y");
    }

    @Test
    void whereNoneMakeAPlaneTheBestSayWhy() {
        assertThatExceptionOfType(UnusableColumns.class)
                .isThrownBy(() -> file("a,b,c,y\n1,2,3,1\n2,4,6,3\n3,6,9,3\n4,8,12,4\n5,10,15,7\n6,12,18,6\n"))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.PARALLEL));
    }

    /** Squares of their squares would be beyond every double. */
    @ParameterizedTest
    @ValueSource(strings = {"e80", "e-85"})
    void aUnitMakesNoColumnsParallel(String unit) throws IOException {
        StringBuilder rows = new StringBuilder("a,b,y\n");
        int[][] numbers = {{1, 9, 1}, {2, 2, 3}, {3, 3, 3}, {4, 1, 4}, {5, 5, 7}, {6, 4, 6}};
        for (int[] row : numbers) {
            rows.append(String.format("%d%s,%d%s,%d%n", row[0], unit, row[1], unit, row[2]));
        }
        assertThat(file(rows.toString()).first()).isEqualTo("a");
        String twice = rows.toString().replaceAll("(?m)^(\\d)([^,]*),[^,]*", "$1$2,$1$2");
        assertThatExceptionOfType(UnusableColumns.class)
                .isThrownBy(() -> file(twice))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.PARALLEL));
    }

    private static TwoColumns file(String text) throws IOException {
        CsvFile file = CsvReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return TwoColumns.of(
                new TwoColumns.Uploaded(new FileReference("mine.csv", "0123456789abcdef", FileForm.OPEN), file));
    }
}
