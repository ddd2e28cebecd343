package org.lambdalab.ui.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.TwoColumns;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.experiment.TwoWeightsPreset;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.sample.SplitMix64;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.ChartValues;
import org.lambdalab.ui.chart.Mark;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the server shows of many questions, as a table by which the unit tests of the front end judge what the browser
 * shows by itself. Where the server's answer has changed, the new table lies in {@code target}, to be put in place of the
 * old one.
 */
final class PlaneCasesTest {

    private static final Path TABLE = Path.of("src/test/resources/plane-cases.json");
    private static final Path WRITTEN = Path.of("target/plane-cases.json");
    private static final int RANDOM_CASES = 24;
    private static final int NUMBERS = 120;
    private static final double TOLERANCE = 1e-12;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final TwoColumns SMALL_NUMBERS =
            table("a,b,y\n1,5,2e-13\n2,3,1e-13\n3,4,7e-13\n4,1,3e-13\n5,2,9e-13\n6,8,4e-13\n");

    private final Properties translations = translations();
    private final PlaneWords words = (key, parts) -> parts.length == 0
            ? translations.getProperty(key)
            : new MessageFormat(translations.getProperty(key), Locale.ENGLISH).format(parts);
    private final PlaneTexts texts = new PlaneTexts(words);
    private final PlaneMarks marks = new PlaneMarks(words, true);

    @Test
    void theTableHasWhatTheServerShows() throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        JsonNode table = table();
        Files.writeString(WRITTEN, mapper.writeValueAsString(table).replace("},{\"told\"", "},\n{\"told\"") + "\n");
        assertThat(isSame(mapper.readTree(TABLE), table))
                .as("%s is what the server shows, as in %s", TABLE, WRITTEN)
                .isTrue();
    }

    private ObjectNode table() {
        ObjectNode table = NODES.objectNode();
        ArrayNode numbers = table.putArray("numbers");
        numbers()
                .forEach(value -> numbers.addObject()
                        .put("value", value)
                        .put("text", NumberText.of(value))
                        .put("factor", NumberText.lambda(value))
                        .put("typed", NumberText.typed(value)));
        table.set("words", PlaneMotion.words(words));
        ArrayNode cases = table.putArray("cases");
        questions().map(PlaneFindings::of).forEach(found -> cases.add(shown(found)));
        return table;
    }

    private ObjectNode shown(PlaneFindings found) {
        ObjectNode shown = NODES.objectNode();
        shown.set("told", PlaneJson.of(found));
        shown.set("samples", found.samples().map(PlaneJson::samples).orElseGet(NODES::objectNode));
        shown.put("findings", texts.findings(found)).put("budget", texts.budget(found));
        shown.set("chosen", shown(found, found.chosen()));
        shown.set("beside", shown(found, found.beside()));
        ObjectNode both = shown.putObject("both")
                .put("title", texts.titleOfBoth(found))
                .put("subtitle", texts.subtitleOfBoth(found))
                .put("description", texts.titleOfBoth(found));
        both.set("marks", digests(marks.both(found)));
        return shown;
    }

    private ObjectNode shown(PlaneFindings found, PlaneFindings.Side side) {
        ObjectNode shown = NODES.objectNode();
        shown.put("title", texts.title(side))
                .put("subtitle", texts.subtitle(found, side))
                .put("description", texts.description(side));
        ObjectNode numbers = shown.putObject("numbers");
        texts.numbers(side).forEach(numbers::put);
        shown.set("marks", digests(marks.of(found, side)));
        return shown;
    }

    private static ObjectNode digests(List<Mark> marks) {
        ObjectNode digests = NODES.objectNode();
        for (Mark mark : marks) {
            ObjectNode channels = digests.putObject(mark.id());
            ChartValues.of(mark).forEach((name, values) -> channels.set(name, digest(values)));
        }
        return digests;
    }

    /** How many, how many of them gaps, and a sum in which each counts differently. */
    private static ArrayNode digest(double[] values) {
        double sum = IntStream.range(0, values.length)
                .filter(i -> Double.isFinite(values[i]))
                .mapToDouble(i -> values[i] * Math.cos(i))
                .sum();
        long gaps =
                Arrays.stream(values).filter(value -> !Double.isFinite(value)).count();
        return NODES.arrayNode().add(values.length).add(gaps).add(sum);
    }

    /** Every example under every penalty, and at random: features all but alike, no noise, λ from 0 to beyond λ_max. */
    private static Stream<TwoWeights> questions() {
        return Stream.concat(
                Arrays.stream(TwoWeightsPreset.values()).map(TwoWeightsPreset::question),
                Stream.concat(
                        IntStream.range(0, RANDOM_CASES).mapToObj(PlaneCasesTest::random),
                        Stream.of(
                                TwoWeights.DEFAULT
                                        .withPenalty(PenaltyKind.ELASTIC_NET)
                                        .withL1Ratio(0),
                                TwoWeights.DEFAULT.withFeatures(new TwoFeatures(0.5, 0, 0, 0, 1, 50)),
                                TwoWeights.DEFAULT.withSource(SMALL_NUMBERS).withLambda(1e-14),
                                TwoWeights.DEFAULT
                                        .withPenalty(PenaltyKind.RIDGE)
                                        .withBudget(1e-200),
                                TwoWeights.DEFAULT
                                        .withSource(TwoColumns.of(new TwoColumns.BuiltIn(BuiltInData.PROSTATE)))
                                        .withLambda(0.2)
                                        .withSamples(true),
                                TwoWeights.DEFAULT
                                        .withSource(TwoColumns.of(new TwoColumns.BuiltIn(BuiltInData.DIABETES)))
                                        .withStandardize(false)
                                        .withPenalty(PenaltyKind.ELASTIC_NET)
                                        .withZeroMap(true))));
    }

    private static TwoColumns table(String rows) {
        try {
            CsvFile file = CsvReader.read(new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
            return TwoColumns.of(
                    new TwoColumns.Uploaded(new FileReference("own.csv", "0123456789abcdef", FileForm.OPEN), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TwoWeights random(int seed) {
        SplitMix64 random = SplitMix64.ofMixed(seed);
        double correlation = seed % 6 == 0 ? 0.99 : seed % 6 == 1 ? -0.99 : 1.9 * random.uniform() - 0.95;
        double noise = seed % 5 == 0 ? 0 : random.uniform();
        TwoFeatures data = new TwoFeatures(
                correlation,
                noise,
                6 * random.uniform() - 3,
                6 * random.uniform() - 3,
                TwoFeatures.UNITS.get((int) (TwoFeatures.UNITS.size() * random.uniform())),
                20);
        List<PenaltyKind> kinds = List.of(PenaltyKind.LASSO, PenaltyKind.RIDGE, PenaltyKind.ELASTIC_NET);
        return TwoWeights.DEFAULT
                .withFeatures(data)
                .withSeed(seed)
                .withStandardize(seed % 2 == 0)
                .withPenalty(kinds.get(seed % 3))
                .withL1Ratio(random.uniform())
                .withLambda(seed % 7 == 0 ? 0 : seed % 11 == 0 ? 1e9 : Math.pow(10, 3 * random.uniform() - 2))
                .withBudget(seed % 4 == 3 ? 0.1 + 2 * random.uniform() : 0)
                .withZeroMap(true)
                .withSamples(seed == 8);
    }

    private static Stream<Double> numbers() {
        SplitMix64 random = SplitMix64.ofMixed(1);
        return Stream.concat(
                Stream.of(
                        0.0, 1.0, -1.0, 0.5, 999.5, 0.00009999999, 999999.4, 123456.7, 1e9, 1e-5, 0.1, 1e6, 0.0123456),
                IntStream.range(0, NUMBERS)
                        .mapToObj(i -> random.normal() * Math.pow(10, Math.rint(24 * random.uniform() - 12))));
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            double size = Math.max(1, Math.abs(one.doubleValue()));
            return Math.abs(one.doubleValue() - other.doubleValue()) <= TOLERANCE * size;
        }
        if (one.isContainer() && one.size() == other.size()) {
            return one.isObject()
                    ? one.propertyStream()
                            .allMatch(entry ->
                                    other.has(entry.getKey()) && isSame(entry.getValue(), other.get(entry.getKey())))
                    : IntStream.range(0, one.size()).allMatch(i -> isSame(one.get(i), other.get(i)));
        }
        return one.equals(other);
    }

    private static Properties translations() {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n/translations.properties"))) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
