package org.lambdalab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.TwoFeatures;

/** A question of two weights in an address. */
final class TwoWeightsQueryTest {

    @Test
    void everyPartOfAQuestionReturnsFromItsAddress() {
        TwoWeights question = new TwoWeights(
                new PlaneSource.Generated(new TwoFeatures(-0.37, 0.1, 1.0 / 3, -2.5, 0.1, 77)),
                123456789,
                false,
                PenaltyKind.ELASTIC_NET,
                0.35,
                0.1 + 0.2,
                2.0 / 3,
                true,
                true,
                true);
        assertThat(read(TwoWeightsQuery.write(question)).question()).isEqualTo(question);
    }

    private static final FileReference REFERENCE = new FileReference("own.csv", "0123456789abcdef", FileForm.OPEN);
    private static final CsvFile FILE = file("a,b,c\n1,5,2\n2,3,1\n3,4,7\n4,1,3\n5,2,9\n6,8,4\n");

    private static Optional<CsvFile> find(FileReference reference) {
        return reference.equals(REFERENCE) ? Optional.of(FILE) : Optional.empty();
    }

    private static CsvFile file(String content) {
        try {
            return CsvReader.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void columnsOfATableReturnFromTheirAddress() {
        for (TwoColumns.Origin origin : List.of(
                new TwoColumns.BuiltIn(BuiltInData.DIABETES),
                new TwoColumns.BuiltIn(BuiltInData.AIRQUALITY),
                new TwoColumns.Uploaded(REFERENCE, FILE))) {
            List<String> names = origin.table().names();
            for (String first : names) {
                TwoColumns columns = TwoColumns.of(origin).withFirst(first);
                TwoWeights question = TwoWeights.DEFAULT.withSource(columns.withY(names.getLast()));
                TwoWeightsQuery.Reading reading = read(TwoWeightsQuery.write(question));
                assertThat(reading.question()).isEqualTo(question);
                assertThat(reading.ignored()).isEmpty();
            }
        }
    }

    @Test
    void aFileThatIsNotHereIsAwaitedAndItsAddressStays() {
        TwoWeights wanted = TwoWeights.DEFAULT
                .withLambda(0.25)
                .withSource(
                        TwoColumns.of(new TwoColumns.Uploaded(REFERENCE, FILE)).withFirst("c"));
        Map<String, String> address = TwoWeightsQuery.write(wanted);
        TwoWeightsQuery.Reading reading = TwoWeightsQuery.read(several(address), file -> Optional.empty());
        assertThat(reading.question()).isEqualTo(wanted.withSource(TwoWeights.DEFAULT.source()));
        assertThat(reading.ignored()).isEmpty();
        assertThat(TwoWeightsQuery.write(reading.question(), reading.awaited())).isEqualTo(address);
        TwoWeightsQuery.Reading here = TwoWeightsQuery.read(
                reading.question().withLambda(0.5), reading.awaited().orElseThrow(), TwoWeightsQueryTest::find);
        assertThat(here.question()).isEqualTo(wanted.withLambda(0.5));
        assertThat(here.awaited()).isEmpty();
    }

    @Test
    void columnsThatMakeNoPlaneAreNamed() {
        TwoWeightsQuery.Reading none = read(Map.of("data-source", "diabetes", "first-column", "height"));
        assertThat(none.question().source()).isEqualTo(TwoColumns.of(new TwoColumns.BuiltIn(BuiltInData.DIABETES)));
        assertThat(none.ignored()).containsExactly(QueryParameter.FIRST_COLUMN);
        assertThat(read(Map.of("data-source", "cars")).ignored()).containsExactly(QueryParameter.DATA_SOURCE);
    }

    @Test
    void aColumnThatIsAskedForTwiceIsInTheFirstPlaceAndTheOtherIsNamed() {
        TwoWeightsQuery.Reading twice =
                read(Map.of("data-source", "diabetes", "y-column", "age", "first-column", "age"));
        assertThat(twice.question().source())
                .isInstanceOfSatisfying(
                        TwoColumns.class, columns -> assertThat(columns.y()).isEqualTo("age"));
        assertThat(twice.ignored()).containsExactly(QueryParameter.FIRST_COLUMN);
    }

    @Test
    void ofColumnsThatMakeNoPlaneTheOneAtFaultIsNamed() {
        CsvFile file = file("a,b,same,c\n1,5,7,2\n2,3,7,1\n3,4,7,7\n4,1,7,3\n5,2,7,9\n6,8,7,4\n");
        assertThat(read(file, "a", "same", "c").ignored()).containsExactly(QueryParameter.SECOND_COLUMN);
        assertThat(read(file, "same", "a", "c").ignored()).containsExactly(QueryParameter.FIRST_COLUMN);
        TwoWeightsQuery.Reading constant = read(file, "b", "a", "same");
        assertThat(constant.ignored()).containsExactly(QueryParameter.Y_COLUMN);
        assertThat(constant.question().source())
                .isEqualTo(new TwoColumns(new TwoColumns.Uploaded(REFERENCE, file), "b", "a", "c"));
        assertThat(read(file, "height", "same", "c").ignored())
                .containsExactly(QueryParameter.FIRST_COLUMN, QueryParameter.SECOND_COLUMN);
    }

    private static TwoWeightsQuery.Reading read(CsvFile file, String first, String second, String y) {
        Map<String, String> query = Map.of(
                "data-source",
                "upload",
                "file",
                REFERENCE.digest(),
                "file-name",
                REFERENCE.name(),
                "first-column",
                first,
                "second-column",
                second,
                "y-column",
                y);
        return read(query, reference -> Optional.of(file));
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetReturnsFromItsAddress(TwoWeightsPreset preset) {
        TwoWeightsQuery.Reading reading = read(TwoWeightsQuery.write(preset.question()));
        assertThat(reading.question()).isEqualTo(preset.question());
        assertThat(reading.ignored()).isEmpty();
    }

    @Test
    void anEmptyAddressIsTheDefault() {
        assertThat(read(Map.of()).question()).isEqualTo(TwoWeights.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "correlation, 1",
        "correlation, NaN",
        "noise, -1",
        "true-weight-1, 1e9",
        "true-weight-2, x",
        "unit, 3",
        "sample-size, 3",
        "standardize, maybe",
        "seed, -1",
        "penalty, none",
        "l1-ratio, 2",
        "lambda, Infinity",
        "zero-map, 1",
        "samples, 500",
        "budget, -1",
        "one-picture, both"
    })
    void whatCannotBeIsNamedAndHasItsDefault(String parameter, String value) {
        TwoWeightsQuery.Reading reading = read(Map.of(parameter, value, "noise-of-another-kind", "7"));
        assertThat(reading.question()).isEqualTo(TwoWeights.DEFAULT);
        assertThat(reading.ignored()).extracting(QueryParameter::id).containsExactly(parameter);
    }

    private static TwoWeightsQuery.Reading read(Map<String, String> query) {
        return read(query, TwoWeightsQueryTest::find);
    }

    private static TwoWeightsQuery.Reading read(
            Map<String, String> query, Function<FileReference, Optional<CsvFile>> files) {
        return TwoWeightsQuery.read(several(query), files);
    }

    private static Map<String, List<String>> several(Map<String, String> query) {
        return query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue())));
    }
}
