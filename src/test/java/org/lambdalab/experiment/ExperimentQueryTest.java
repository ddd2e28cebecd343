package org.lambdalab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.DateOrder;
import org.lambdalab.data.Delimiter;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.TrueFunction;

final class ExperimentQueryTest {

    static Stream<Experiment> experiments() {
        return Stream.concat(Stream.of(Experiment.DEFAULT), Experiments.random(300));
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void whatIsWrittenIsReadBackToTheLastDigit(Experiment experiment) {
        ExperimentQuery.Reading reading = read(ExperimentQuery.write(experiment));
        assertThat(reading.ignored()).isEmpty();
        assertThat(reading.experiment()).isEqualTo(experiment);
    }

    @Test
    void anEmptyQueryIsTheDefault() {
        assertThat(read(Map.of()))
                .isEqualTo(new ExperimentQuery.Reading(Experiment.DEFAULT, List.of(), Optional.empty()));
    }

    @Test
    void wholeNumbersAreWrittenWithoutAPoint() {
        Experiment huge =
                Experiment.DEFAULT.withModel(Experiment.DEFAULT.model().withLambda(1e9));
        assertThat(ExperimentQuery.write(huge)).containsEntry("lambda", "1000000000");
    }

    /** Of whatever screen: both share what is sealed. */
    @Test
    void anAddressWithoutATestShareSealsNothing() {
        Map<String, String> cars = Map.of("data-source", "cars", "seed", "7");
        assertThat(read(cars).experiment().sealedShare()).isZero();
        Map<String, String> sealed = new LinkedHashMap<>(cars);
        sealed.put("exhibit", "test-set");
        sealed.put("test-share", "0.35");
        assertThat(read(sealed).experiment().sealedShare()).isEqualTo(0.35);
    }

    @ParameterizedTest
    @CsvSource({
        "data-source, mars",
        "true-function, tangent",
        "sample-size, 4",
        "sample-size, 2001",
        "sample-size, many",
        "noise, -1",
        "noise, NaN",
        "seed, -7",
        "seed, 1e3",
        "seed, 5000000000",
        "seed, 99999999999999999999",
        "test-share, 0.5",
        "test-share, -0.1",
        "test-share, NaN",
        "validation-share, 0.9",
        "validation-share, third",
        "degree, 0",
        "degree, 31",
        "degree, 9.5",
        "basis, fourier",
        "penalty, l3",
        "l1-ratio, 2",
        "lambda, -1",
        "lambda, Infinity",
        "lambda, 1d",
        "lambda, 0x1p-3",
        "degree, ٣",
        "seed, ٣",
        "lambda, ''",
        "matching, none",
        "true-curve, perhaps",
        "cv-line, perhaps"
    })
    void oneMangledParameterHasItsDefaultAndTheOthersHold(String name, String garbage) {
        Experiment wanted = Experiment.DEFAULT
                .withSource(new DataSource.Generated(TrueFunction.KINK, 40, 0.7))
                .withSeed(12)
                .withModel(Experiment.DEFAULT.model().withDegree(4).withLambda(0.5));
        Map<String, String> query = new LinkedHashMap<>(ExperimentQuery.write(wanted));
        query.put(name, garbage);
        ExperimentQuery.Reading reading = read(query);
        assertThat(reading.ignored()).extracting(QueryParameter::id).containsExactly(name);
        Map<String, String> honoured = new LinkedHashMap<>(ExperimentQuery.write(wanted));
        honoured.put(name, ExperimentQuery.write(Experiment.DEFAULT).get(name));
        assertThat(ExperimentQuery.write(reading.experiment())).isEqualTo(honoured);
    }

    @Test
    void everythingMangledIsTheDefaultAndSaysSo() {
        Map<String, String> garbage = ExperimentQuery.write(Experiment.DEFAULT).keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> "\u0000<>"));
        ExperimentQuery.Reading reading = read(garbage);
        assertThat(reading.experiment()).isEqualTo(Experiment.DEFAULT);
        assertThat(reading.ignored())
                .extracting(QueryParameter::id)
                .contains("data-source", "degree", "lambda", "seed");
    }

    @Test
    void unknownParametersAreNobodysBusiness() {
        assertThat(read(Map.of("utm_source", "mail")).ignored()).isEmpty();
    }

    @Test
    void ofSeveralValuesTheFirstCounts() {
        ExperimentQuery.Reading reading =
                ExperimentQuery.read(Map.of("degree", List.of("3", "x")), file -> Optional.empty());
        assertThat(reading.experiment().model().degree()).isEqualTo(3);
        assertThat(reading.ignored()).isEmpty();
    }

    @Test
    void aColumnThatTheDataDoNotHaveFallsBackAlone() {
        ExperimentQuery.Reading reading = read(Map.of("data-source", "cars", "x-column", "colour", "degree", "2"));
        assertThat(reading.ignored()).extracting(QueryParameter::id).containsExactly("x-column");
        assertThat(reading.experiment().source()).isEqualTo(DataSource.BuiltIn.of(BuiltInData.CARS));
        assertThat(reading.experiment().model().degree()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1_2", "1_2~3_4", "1_1~1_2~1_3", "a_b~c_d~e_f", "0_0~1_1~2_2_w", "0_0~1_1~NaN_2", "''", "0~1~2"})
    void pointsThatAreNoneFallBack(String points) {
        ExperimentQuery.Reading reading = read(Map.of("data-source", "points", "points", points));
        assertThat(reading.ignored()).extracting(QueryParameter::id).containsExactly("points");
        assertThat(reading.experiment().source()).isEqualTo(Experiment.DEFAULT_SOURCE);
    }

    @Test
    void anUploadIsFoundAgainByItsContentAndFormAndAwaitedElsewhere() throws IOException {
        FileForm form = new FileForm(
                1,
                true,
                Delimiter.COMMA,
                FileForm.Decimal.POINT,
                FileForm.Grouping.NONE,
                DateOrder.MONTH_FIRST,
                Set.of("-999", "void"));
        FileReference reference = new FileReference("my abc & more.csv", "0f1e2d3c4b5a6978", form);
        CsvFile file = CsvReader.read(
                new ByteArrayInputStream("a,b,c\n1,2,3\n4,5,6\n7,9,8\n".getBytes(StandardCharsets.UTF_8)), form);
        DataSource.Uploaded upload = DataSource.Uploaded.of(reference, file).withColumns("c", "a");
        Map<String, List<String>> query = lists(ExperimentQuery.write(Experiment.DEFAULT.withSource(upload)));
        ExperimentQuery.Reading here =
                ExperimentQuery.read(query, asked -> Optional.of(file).filter(known -> asked.equals(reference)));
        assertThat(here.experiment().source()).isEqualTo(upload);
        assertThat(here.awaited()).isEmpty();
        ExperimentQuery.Reading elsewhere = ExperimentQuery.read(query, asked -> Optional.empty());
        assertThat(elsewhere.ignored()).isEmpty();
        assertThat(elsewhere.awaited()).contains(new AskedFile(reference, "c", "a"));
        assertThat(elsewhere.awaited().orElseThrow().in(file)).isEqualTo(upload);
        assertThat(lists(ExperimentQuery.write(elsewhere.experiment(), elsewhere.awaited())))
                .isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource({"0f1e2d3c4b5a697", "0f1e2d3c4b5a69780", "0F1E2D3C4B5A6978", "zf1e2d3c4b5a6978"})
    void whatNoFileCanHaveAsDigestIsReported(String digest) {
        ExperimentQuery.Reading reading = read(Map.of("data-source", "upload", "file", digest));
        assertThat(reading.ignored()).extracting(QueryParameter::id).containsExactly("file");
    }

    @Test
    void aFormThatCannotBeReadIsReportedAndLeftOpen() {
        ExperimentQuery.Reading reading = read(Map.of(
                "data-source",
                "upload",
                "table-line",
                "0",
                "header",
                "maybe",
                "delimiter",
                "dash",
                "decimal-mark",
                ""));
        assertThat(reading.ignored())
                .extracting(QueryParameter::id)
                .containsExactly("table-line", "header", "delimiter", "decimal-mark");
        assertThat(reading.awaited().orElseThrow().reference().form()).isEqualTo(FileForm.OPEN);
    }

    private static ExperimentQuery.Reading read(Map<String, String> query) {
        return ExperimentQuery.read(lists(query), file -> Optional.empty());
    }

    private static Map<String, List<String>> lists(Map<String, String> query) {
        return query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }
}
