package org.lambdalab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.ComparisonRule;
import org.lambdalab.experiment.DescentPreset;
import org.lambdalab.experiment.Held;
import org.lambdalab.experiment.OneWeightPreset;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.Preset;
import org.lambdalab.experiment.RidgeForm;
import org.lambdalab.experiment.TwoWeightsPreset;
import org.lambdalab.experiment.UnusableColumns;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysPreset;
import org.lambdalab.export.Convention;
import org.lambdalab.lab.DescentMethod;
import org.lambdalab.regression.Basis;
import org.lambdalab.ui.help.Picture;
import org.lambdalab.ui.help.Term;

/**
 * The texts against the code that asks for them. A key that the code puts together from a prefix and an id is judged by
 * its prefix; that every id of an enumeration has its text is checked apart.
 */
final class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/lambdalab/ui");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\s]+)\"");

    private static final Path FILES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)(,)?");

    private final Properties texts = texts(FILES.resolve("translations.properties"));
    private final Set<String> literals = literals();

    @Test
    void everyTextIsUsed() {
        assertThat(texts.stringPropertyNames()).allMatch(this::isUsed);
    }

    @Test
    void everyKeyHasAText() {
        Set<String> families =
                keys().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());
        assertThat(literals)
                .filteredOn(literal -> families.stream().anyMatch(literal::startsWith))
                .allMatch(this::hasText);
    }

    /** What ends with a dot or a hyphen is the beginning of a key. */
    private boolean hasText(String literal) {
        boolean prefix = literal.endsWith(".") || literal.endsWith("-");
        return keys().anyMatch(
                        key -> prefix ? key.startsWith(literal) : key.equals(literal) || key.startsWith(literal + "."));
    }

    @Test
    void everyChoiceHasAName() {
        assertThat(Stream.of(
                                ids("data.built-in.", BuiltInData.values(), BuiltInData::id),
                                ids("data.measured.", BuiltInData.values(), BuiltInData::id),
                                ids("function.", TrueFunction.values(), TrueFunction::id),
                                ids("penalty.", PenaltyKind.values(), PenaltyKind::id),
                                ids("objective.formula.", PenaltyKind.values(), PenaltyKind::id),
                                ids("converter.", Convention.values(), convention -> convention.id() + ".name"),
                                ids("converter.", Convention.values(), convention -> convention.id() + ".number"),
                                ids("converter.", Convention.values(), convention -> convention.id() + ".l1"),
                                ids("converter.", Convention.values(), convention -> convention.id() + ".l2"),
                                ids("converter.", Convention.values(), convention -> convention.id() + ".elastic-net"),
                                ids("basis.", Basis.values(), Basis::id),
                                ids("preset.", Preset.values(), Preset::id),
                                ids("preset.", TwoWeightsPreset.values(), TwoWeightsPreset::id),
                                ids("preset.", DescentPreset.values(), DescentPreset::id),
                                ids("descent.method.", DescentMethod.values(), DescentMethod::id),
                                ids("descent.ridge-form.", RidgeForm.values(), RidgeForm::id),
                                ids("preset.", OneWeightPreset.values(), OneWeightPreset::id),
                                ids("prior.hold.", Held.values(), Held::id),
                                ids("matching.", ComparisonRule.values(), ComparisonRule::id),
                                ids("term.", Term.values(), term -> term.id() + ".name"),
                                ids("term.", Term.values(), term -> term.id() + ".question"),
                                ids("term.", Term.values(), term -> term.id() + ".text"),
                                ids("term.", Term.values(), term -> term.id() + ".formula"),
                                ids("picture.", Picture.values(), picture -> picture.id() + ".name"),
                                ids("picture.", Picture.values(), picture -> picture.id() + ".text"),
                                ids("ways.", Way.values(), Way::id),
                                ids("ways.", Way.values(), way -> way.id() + ".line"),
                                ids("preset.", WaysPreset.values(), WaysPreset::id),
                                ids("plane.columns.", UnusableColumns.Reason.values(), UnusableColumns.Reason::id),
                                ids("upload.error.", UnreadableData.Reason.values(), UnreadableData.Reason::id))
                        .flatMap(List::stream))
                .allMatch(texts::containsKey);
    }

    /** Each set of data that comes with the app says in its own file what was measured. */
    @Test
    void ofBuiltInDataTheTextIsThatOfTheirFile() {
        assertThat(BuiltInData.values())
                .allSatisfy(data -> assertThat(texts.getProperty("data.measured." + data.id()))
                        .isEqualTo(data.description()));
    }

    @Test
    void everyTextIsAFormat() {
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(new MessageFormat((String) text)).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("otherLanguages")
    void anotherLanguageHasTheSameTexts(Path language) {
        assertThat(texts(language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts.stringPropertyNames());
    }

    /** However many there are, in every plural form, and whatever the order is. */
    @ParameterizedTest
    @MethodSource("otherLanguages")
    void itsTextsTellTheSame(Path language) {
        Properties others = texts(language);
        for (int count : new int[] {0, 1, 2, 5, 1000}) {
            assertThat(others.stringPropertyNames()).allSatisfy(key -> {
                String text = others.getProperty(key);
                String original = texts.getProperty(key);
                assertThat(arguments(text)).as(key).containsExactlyInAnyOrderElementsOf(arguments(original));
                assertThat(told(text, count)).as(key).isEqualTo(told(original, count));
            });
        }
    }

    static Stream<Path> otherLanguages() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("translations_")).toList().stream();
        }
    }

    /** Of a text with arguments their numbers, and which of them are counted. */
    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The arguments that are seen, and whether any sign of a pattern is. */
    private static Set<String> told(String text, int count) {
        Set<String> arguments = arguments(text);
        if (arguments.isEmpty()) {
            return Set.of();
        }
        Object[] values = IntStream.range(0, 20)
                .mapToObj(i -> arguments.contains("{" + i + ",") ? (Object) count : "⟨" + i + "⟩")
                .toArray();
        return Pattern.compile("⟨\\d+⟩|[{}]|(?<!\\d)1,?000(?!\\d)")
                .matcher(new MessageFormat(text, Locale.ENGLISH).format(values))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private boolean isUsed(String key) {
        return literals.stream()
                .anyMatch(literal -> literal.equals(key)
                        || (literal.endsWith(".") && key.startsWith(literal))
                        || (literal.startsWith(".") && key.endsWith(literal)));
    }

    private Stream<String> keys() {
        return texts.stringPropertyNames().stream();
    }

    private static <T> List<String> ids(String prefix, T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(value -> prefix + id.apply(value)).toList();
    }

    private static Properties texts(Path file) {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> literals() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> LITERAL.matcher(read(file)).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
