package org.lambdalab.ui.teachers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.ChoiceQuery;
import org.lambdalab.experiment.DescentPreset;
import org.lambdalab.experiment.DescentQuery;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;
import org.lambdalab.experiment.OfferingQuery;
import org.lambdalab.experiment.OneWeightPreset;
import org.lambdalab.experiment.OneWeightQuery;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.Preset;
import org.lambdalab.experiment.QueryParameter;
import org.lambdalab.experiment.TrainingPlanQuery;
import org.lambdalab.experiment.TrainingPreset;
import org.lambdalab.experiment.TwoWeightsPreset;
import org.lambdalab.experiment.TwoWeightsQuery;
import org.lambdalab.experiment.WaysOutQuery;
import org.lambdalab.experiment.WaysPreset;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Workbench;
import org.lambdalab.lessons.Misconception;
import org.lambdalab.lessons.Screen;

/** What teachers read is there, and true: what to try opens what its text speaks of, and its numbers hold. */
final class GuideTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    static Stream<ClassroomTry> tries() {
        return Arrays.stream(Guide.values()).flatMap(guide -> guide.tries().stream());
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenHasItsTextsAndThreeThingsToTry(Guide guide) {
        for (int i = 1; i <= 3; i++) {
            assertThat(TEXTS.getString("teachers." + guide.id() + ".simplifies-" + i))
                    .isNotBlank();
            assertThat(TEXTS.getString("teachers." + guide.id() + ".surprises-" + i))
                    .isNotBlank();
        }
        assertThat(guide.tries()).hasSize(3);
        assertThat(guide.tries())
                .allSatisfy(one ->
                        assertThat(TEXTS.getString("teachers.try." + one.id())).isNotBlank());
        assertThat(guide.beliefs()).doesNotHaveDuplicates();
    }

    /** By the names that their buttons and links have. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void whatIsThereForAClassIsNamed(String language) {
        ResourceBundle texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language));
        String record = texts.getString("record.title").split(" ", 2)[0];
        assertThat(texts.getString("teachers.lessons.text"))
                .contains(texts.getString("lesson.present"))
                .containsIgnoringCase(texts.getString("lessons.handout"))
                .containsIgnoringCase(record);
    }

    @Test
    void whatToTryOfLessonsIsOfMoreThanOne() {
        assertThat(Guide.LESSONS.tries())
                .extracting(one -> one.address().split("/", 3)[1])
                .doesNotHaveDuplicates();
    }

    @Test
    void everyGuideHasAnAddress() {
        assertThat(GuideView.SCREENS)
                .isEqualTo(Arrays.stream(Guide.values()).map(Guide::id).collect(Collectors.joining("|")));
    }

    @Test
    void everyScreenAndEveryBeliefIsSpokenOf() {
        assertThat(Arrays.stream(Guide.values()).flatMap(guide -> guide.screen().stream()))
                .containsExactly(Screen.values());
        assertThat(Arrays.stream(Guide.values()).flatMap(guide -> guide.beliefs().stream()))
                .contains(Misconception.values());
        assertThat(Misconception.values())
                .allSatisfy(belief -> assertThat(TEXTS.keySet())
                        .contains("misconception." + belief.id(), "misconception." + belief.id() + ".answer"));
    }

    @ParameterizedTest
    @EnumSource
    void everyPartHasANameOfItsOwn(Screen screen) {
        for (Set<String> kind : List.of(screen.controls(), screen.pictures())) {
            Set<String> names = new TreeSet<>();
            for (String id : kind) {
                String name = TEXTS.getString(PartNames.key(id));
                assertThat(name).as(id).doesNotContain("{");
                assertThat(names.add(name)).as("%s of %s again", name, id).isTrue();
            }
        }
    }

    /** Of what an address asks for, nothing is ignored. */
    @ParameterizedTest
    @MethodSource("tries")
    void whatIsToBeTriedIsAnAddress(ClassroomTry one) {
        Map<String, List<String>> query = query(one);
        String path = path(one);
        if (path.startsWith("lessons/")) {
            assertThat(query).isEmpty();
            return;
        }
        Screen screen = Screen.ofPath("/" + path).orElseThrow();
        List<QueryParameter> ignored =
                OfferingQuery.read(query, screen.controls(), screen.pictures()).ignored();
        assertThat(ignored).isEmpty();
        assertThat(ignored(screen, query)).isEmpty();
        Set<String> known = new TreeSet<>();
        Arrays.stream(QueryParameter.values()).map(QueryParameter::id).forEach(known::add);
        assertThat(known).containsAll(query.keySet());
    }

    private static List<QueryParameter> ignored(Screen screen, Map<String, List<String>> query) {
        return switch (screen) {
            case LAB -> ExperimentQuery.read(query, file -> Optional.empty()).ignored();
            case CHOOSE -> ChoiceQuery.read(query).ignored();
            case GEOMETRY ->
                TwoWeightsQuery.read(query, file -> Optional.empty()).ignored();
            case DESCENT -> DescentQuery.read(query).ignored();
            case PRIORS -> OneWeightQuery.read(query).ignored();
            case NETWORK -> TrainingPlanQuery.read(query).ignored();
            case WAYS -> WaysOutQuery.read(query).ignored();
        };
    }

    /** Their words are held to what happens by the tests of examples. */
    @Test
    void whatBearsTheNameOfAnExampleIsThatExample() {
        assertThat(lab("noise")).isEqualTo(Preset.NOISE.question());
        assertThat(lab("zeros")).isEqualTo(Preset.ZEROS.question());
        assertThat(lab("valley")).isEqualTo(Preset.RISING_LAMBDA.question());
        for (TwoWeightsPreset preset :
                List.of(TwoWeightsPreset.STRIP, TwoWeightsPreset.BOTH_KEPT, TwoWeightsPreset.UNITS)) {
            assertThat(TwoWeightsQuery.read(query(preset.id()), file -> Optional.empty())
                            .question())
                    .isEqualTo(preset.question());
        }
        for (DescentPreset preset : List.of(DescentPreset.CHATTER, DescentPreset.NEVER_ZERO, DescentPreset.TOO_FAST)) {
            assertThat(DescentQuery.read(query(preset.id())).question()).isEqualTo(preset.question());
        }
        for (OneWeightPreset preset :
                List.of(OneWeightPreset.SPARSE_MODE, OneWeightPreset.TWO_PRIORS, OneWeightPreset.MANY_ROWS)) {
            assertThat(OneWeightQuery.read(query(preset.id())).question()).isEqualTo(preset.question());
        }
        for (TrainingPreset preset :
                List.of(TrainingPreset.NETWORK_ZEROS, TrainingPreset.COLLAPSE, TrainingPreset.THREE_STARTS)) {
            assertThat(TrainingPlanQuery.read(query(preset.id())).plan()).isEqualTo(preset.question());
        }
        for (WaysPreset preset : WaysPreset.values()) {
            assertThat(lab(preset.id())).isEqualTo(preset.question());
        }
    }

    @Test
    void theZerosAreCountedRightly() throws UnreadableData {
        Workbench workbench = new Workbench();
        Findings found = workbench.findings(lab("zeros"));
        int powers = found.experiment().model().degree();
        for (Locale language : List.of(Locale.ROOT, Locale.GERMAN)) {
            String text = ResourceBundle.getBundle("vaadin-i18n.translations", language)
                    .getString("teachers.try.zeros");
            assertThat(text).containsPattern("\\b" + found.fit().zeros() + " (of|von) " + powers + "\\b");
        }
        Findings ridge = workbench.findings(
                lab("zeros").withModel(found.experiment().model().withPenalty(PenaltyKind.RIDGE)));
        assertThat(ridge.fit().zeros()).isZero();
    }

    private static Experiment lab(String id) {
        return ExperimentQuery.read(query(id), file -> Optional.empty()).experiment();
    }

    private static Map<String, List<String>> query(String id) {
        return query(tries().filter(one -> one.id().equals(id)).findFirst().orElseThrow());
    }

    private static Map<String, List<String>> query(ClassroomTry one) {
        Map<String, List<String>> query = new HashMap<>();
        String[] parts = one.address().split("\\?", 2);
        if (parts.length == 2) {
            for (String pair : parts[1].split("&", -1)) {
                String[] sides = pair.split("=", 2);
                query.put(sides[0], List.of(URLDecoder.decode(sides[1], StandardCharsets.UTF_8)));
            }
        }
        return query;
    }

    private static String path(ClassroomTry one) {
        return one.address().split("\\?", 2)[0].replaceFirst("^\\.$", "");
    }
}
