package org.lambdalab.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** In each language of the app, the lessons of the app have every text. */
final class TranslationsOfLessonsTest {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path LESSONS = Path.of("src/main/resources/lessons");
    private static final Pattern LANGUAGE = Pattern.compile("translations_(\\w+)\\.properties");

    static Stream<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files
                    .map(file -> LANGUAGE.matcher(file.getFileName().toString()))
                    .filter(name -> name.matches())
                    .map(name -> name.group(1).replace('_', '-'))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextOfTheAppsLessonsIsThere(String language) throws IOException {
        try (Stream<Path> files = Files.walk(LESSONS)) {
            assertThat(files.filter(file -> file.getFileName().toString().matches("[^.]+\\.(md|yaml)")))
                    .hasSizeGreaterThan(2)
                    .allSatisfy(file -> assertThat(texts(translation(file, language)))
                            .containsExactlyInAnyOrderElementsOf(texts(file)));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void andNothingIsWrongInThem(String language) {
        LessonShelf shelf = new LessonShelf(Optional.empty(), false);
        Lessons lessons = shelf.lessons(Locale.forLanguageTag(language));
        assertThat(lessons.faults()).isEmpty();
        assertThat(lessons.all())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(shelf.lessons().all());
    }

    private static Path translation(Path file, String language) {
        return file.resolveSibling(file.getFileName().toString().replace(".", "." + language + "."));
    }

    /** The places of all that is read in a file. */
    private static Set<String> texts(Path file) throws IOException {
        Faults faults = new Faults(file.toString());
        Set<String> places = new TreeSet<>();
        String text = Files.readString(file);
        if (file.toString().endsWith(".yaml")) {
            Fields.read(text, 1, faults).ifPresent(fields -> add(fields.tree(), "", false, places));
        } else {
            LessonParts parts = LessonParts.of(text, faults).orElseThrow();
            add(parts.front().tree(), "", false, places);
            add(parts.introduction(), "introduction", places);
            parts.steps().forEach(step -> {
                String id = step.fields().required("id").orElseThrow().value();
                add(step.fields().tree(), id, false, places);
                add(step.text(), id + " text", places);
            });
        }
        assertThat(faults.all()).isEmpty();
        return places;
    }

    private static void add(LessonParts.Passage passage, String place, Set<String> places) {
        if (!passage.blocks().isEmpty()) {
            places.add(place);
        }
    }

    private static void add(Node node, String place, boolean isText, Set<String> places) {
        switch (node) {
            case MappingNode fields -> {
                for (NodeTuple field : fields.getValue()) {
                    String name = ((ScalarNode) field.getKeyNode()).getValue();
                    add(field.getValueNode(), place + "/" + name, isText || TextOverlay.TEXTS.contains(name), places);
                }
            }
            case SequenceNode list -> {
                for (int i = 0; i < list.getValue().size(); i++) {
                    add(list.getValue().get(i), place + "/" + i, isText, places);
                }
            }
            default -> {
                if (isText) {
                    places.add(place);
                }
            }
        }
    }
}
