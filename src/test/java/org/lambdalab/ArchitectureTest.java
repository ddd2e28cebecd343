package org.lambdalab;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lambdalab.experiment.Observations;
import org.lambdalab.lab.TestSetFindings;

/**
 * Which package may know which. Every package has its line in {@link #HOUSE}: one without a line fails, and what a line
 * does not name is forbidden.
 */
final class ArchitectureTest {

    private static final String ROOT = "org.lambdalab";

    private static final List<Room> HOUSE = List.of(
            Room.of("sample"),
            Room.of("jobs"),
            Room.of("regression.digits"),
            Room.of("regression.reduction", "regression.digits", "sample"),
            Room.of("regression.solver", "regression.reduction", "regression.digits")
                    .with("org.ejml.."),
            Room.of("regression", "regression.solver", "regression.reduction", "regression.digits", "sample"),
            Room.of("selection", "regression", "jobs", "sample"),
            Room.of("geometry", "regression", "sample"),
            Room.of("descent", "geometry", "regression", "sample"),
            Room.of("prior", "sample").with("org.apache.commons.numbers.gamma.."),
            Room.of("network", "sample"),
            Room.of("data", "sample").with("de.siegmar.fastcsv.."),
            Room.of("experiment", "data", "regression", "network", "sample"),
            Room.of("export", "experiment", "data", "regression", "sample").with("com.google.zxing.."),
            Room.of(
                            "lab",
                            "experiment",
                            "selection",
                            "geometry",
                            "descent",
                            "prior",
                            "network",
                            "data",
                            "regression",
                            "jobs",
                            "sample")
                    .with("org.springframework..", "com.github.benmanes.caffeine.."),
            Room.of(
                            "lessons",
                            "lab",
                            "experiment",
                            "geometry",
                            "descent",
                            "prior",
                            "network",
                            "data",
                            "regression",
                            "jobs",
                            "sample")
                    .with("org.springframework..", "org.commonmark..", "org.yaml.snakeyaml..", "org.slf4j.."),
            Room.of("api", "selection", "regression", "jobs", "sample").withTheWeb(),
            Room.of("ui", "ui.language").withTheWeb(),
            Room.of("ui.language").withTheWeb(),
            Room.of("ui.page", "lessons", "experiment")
                    .with("com.vaadin..", "jakarta.servlet..", "org.jsoup..", "org.springframework.."),
            Room.of("ui.chart").withTheWeb(),
            Room.of("ui.address", "experiment", "data").withTheWeb(),
            Room.of("ui.help", "ui").withTheWeb(),
            Room.of(
                            "ui.controls",
                            "lab",
                            "experiment",
                            "data",
                            "regression",
                            "jobs",
                            "sample",
                            "ui",
                            "ui.chart",
                            "ui.help")
                    .withTheWeb(),
            Room.of(
                            "ui.lab",
                            "lab",
                            "experiment",
                            "export",
                            "data",
                            "regression",
                            "jobs",
                            "sample",
                            "ui",
                            "ui.chart",
                            "ui.address",
                            "ui.controls",
                            "ui.help")
                    .withTheWeb(),
            Room.of("ui.offer", "lessons", "experiment", "ui", "ui.address", "ui.controls")
                    .withTheWeb(),
            Room.of("ui.teachers", "lessons", "experiment", "export", "ui", "ui.address", "ui.controls", "ui.help")
                    .withTheWeb(),
            Room.of(
                            "ui.lessons",
                            "lessons",
                            "lab",
                            "experiment",
                            "jobs",
                            "sample",
                            "ui",
                            "ui.page",
                            "ui.address",
                            "ui.controls",
                            "ui.lab",
                            "ui.choose",
                            "ui.geometry",
                            "ui.descent",
                            "ui.priors",
                            "ui.network",
                            "ui.ways",
                            "ui.help")
                    .withTheWeb(),
            Room.of(
                            "ui.choose",
                            "lab",
                            "experiment",
                            "selection",
                            "data",
                            "regression",
                            "jobs",
                            "sample",
                            "ui",
                            "ui.chart",
                            "ui.address",
                            "ui.controls",
                            "ui.help")
                    .withTheWeb(),
            Room.of(
                            "ui.geometry",
                            "lab",
                            "experiment",
                            "geometry",
                            "data",
                            "regression",
                            "jobs",
                            "sample",
                            "ui",
                            "ui.chart",
                            "ui.address",
                            "ui.controls",
                            "ui.help")
                    .withTheWeb(),
            Room.of(
                            "ui.descent",
                            "lab",
                            "experiment",
                            "descent",
                            "geometry",
                            "regression",
                            "sample",
                            "ui",
                            "ui.chart",
                            "ui.address",
                            "ui.controls",
                            "ui.help")
                    .withTheWeb(),
            Room.of("ui.ways", "lab", "experiment", "jobs", "sample", "ui", "ui.address", "ui.controls", "ui.help")
                    .withTheWeb(),
            Room.of(
                            "ui.network",
                            "lab",
                            "experiment",
                            "network",
                            "data",
                            "jobs",
                            "sample",
                            "ui",
                            "ui.chart",
                            "ui.address",
                            "ui.controls",
                            "ui.help")
                    .withTheWeb(),
            Room.of(
                            "ui.priors",
                            "lab",
                            "experiment",
                            "prior",
                            "sample",
                            "ui",
                            "ui.chart",
                            "ui.address",
                            "ui.controls",
                            "ui.help")
                    .withTheWeb());

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /**
     * A package and what it may know.
     *
     * @param libraries beside Java and the annotations for null
     */
    private record Room(String name, List<String> below, List<String> libraries) {

        static Room of(String name, String... below) {
            return new Room(name, List.of(below), List.of());
        }

        Room with(String... libraries) {
            return new Room(name, below, List.of(libraries));
        }

        /** What pages and services are made of. */
        Room withTheWeb() {
            return with(
                    "com.fasterxml.jackson.annotation..",
                    "com.vaadin..",
                    "io.swagger..",
                    "jakarta..",
                    "org.apache..",
                    "org.jsoup..",
                    "org.slf4j..",
                    "org.springdoc..",
                    "org.springframework..",
                    "tools.jackson..");
        }

        private boolean mayKnow(JavaClass type) {
            String other = type.getPackageName();
            if (other.equals(ROOT) || other.startsWith(ROOT + ".")) {
                return Stream.concat(Stream.of(name), below.stream()).anyMatch(room -> other.equals(ROOT + "." + room));
            }
            return resideInAnyPackage("java..", "org.jspecify..")
                    .or(resideInAnyPackage(libraries.toArray(String[]::new)))
                    .test(type);
        }
    }

    @Test
    void everyPackageHasItsRule() {
        assertThat(APP.stream().map(JavaClass::getPackageName).filter(name -> !name.equals(ROOT)))
                .isSubsetOf(HOUSE.stream().map(room -> ROOT + "." + room.name()).toList());
    }

    @Test
    void theReadmeDrawsTheHouseAsItIs() throws IOException {
        Stream<String> drawn = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.matches(" {4}[a-z.]+ → .*"))
                .map(String::strip);
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(HOUSE.stream()
                        .filter(room -> !room.below().isEmpty())
                        .map(room -> room.name() + " → " + String.join(", ", room.below()))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> everyPackageKnowsOnlyWhatItsRuleNames() {
        return HOUSE.stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.name() + " → " + String.join(", ", room.below()),
                        () -> check(classes()
                                .that()
                                .resideInAPackage(ROOT + "." + room.name())
                                .should()
                                .onlyDependOnClassesThat(describe("its rule names", room::mayKnow)))));
    }

    @Test
    void screensAndTheirAddressesReadValuesAndLeaveTheComputingToTheLab() {
        check(noClasses()
                .that()
                .resideInAnyPackage(within("ui"), within("experiment"), within("export"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(within("regression"), within("selection"))
                        .and(not(isValue()))));
    }

    @Test
    void onlyATestLooksAtTheRowsThatAreSealed() {
        check(noClasses()
                .that(not(type(TestSetFindings.class)).and(not(type(Observations.class))))
                .should()
                .callMethod(Observations.class, "sealed")
                .orShould()
                .callMethod(Observations.class, "test"));
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void onlyScreensKnowVaadin() {
        check(noClasses()
                .that(not(resideInAPackage(within("ui"))).and(not(resideInAPackage(ROOT))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
    }

    private static DescribedPredicate<JavaClass> isValue() {
        return describe(
                "are enums, records or interfaces", type -> type.isEnum() || type.isRecord() || type.isInterface());
    }

    private static String within(String name) {
        return ROOT + "." + name + "..";
    }

    private static void check(ArchRule rule) {
        rule.check(APP);
    }
}
