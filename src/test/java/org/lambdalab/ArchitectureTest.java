package org.lambdalab;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may know which. A rule about a package that does not exist yet waits for it. */
final class ArchitectureTest {

    private static final String ROOT = "org.lambdalab";
    private static final List<String> PACKAGES =
            List.of("regression", "selection", "descent", "network", "data", "lab", "lessons", "api", "ui");
    private static final DescribedPredicate<JavaClass> ENTRY = JavaClass.Predicates.type(LambdaLabApplication.class);

    /** Types that hold numbers or rows without being records: what a screen may read of an answer. */
    private static final Set<String> VALUES = Set.of("Vector", "Fit", "Split");

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> everyPackageKnowsOnlyThoseBelowIt() {
        return Stream.of(
                arrows("regression"),
                arrows("selection", "regression"),
                arrows("descent"),
                arrows("network"),
                arrows("data", "regression"),
                arrows("lab", "selection", "descent", "network", "data", "regression"),
                arrows("lessons"),
                arrows("api", "lab", "regression", "selection"),
                arrows("ui", "lab", "lessons", "regression", "selection", "descent", "network", "data"));
    }

    private static DynamicTest arrows(String from, String... to) {
        String[] forbidden = PACKAGES.stream()
                .filter(other -> !other.equals(from) && !List.of(to).contains(other))
                .map(ArchitectureTest::within)
                .toArray(String[]::new);
        return DynamicTest.dynamicTest(
                from + " → " + String.join(", ", to),
                () -> check(noClasses()
                        .that()
                        .resideInAPackage(within(from))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(forbidden).or(ENTRY))));
    }

    @TestFactory
    Stream<DynamicTest> theMathematicsIsPlainJavaAndEjml() {
        return Stream.of(
                plain("regression", "org.ejml.."),
                plain("selection", "org.ejml.."),
                plain("descent", "org.ejml.."),
                plain("network", "org.ejml.."),
                plain("data", "de.siegmar.fastcsv.."));
    }

    private static DynamicTest plain(String name, String library) {
        return DynamicTest.dynamicTest(
                name,
                () -> check(classes()
                        .that()
                        .resideInAPackage(within(name))
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", "org.jspecify..", ROOT + "..", library)));
    }

    @Test
    void dataTakesOnlySamplesAndVectorsOfRegression() {
        check(noClasses()
                .that()
                .resideInAPackage(within("data"))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(within("regression")).and(not(named(Set.of("Sample", "Vector"))))));
    }

    @Test
    void screensAndServiceReadValuesAndLeaveTheComputingToTheLab() {
        check(noClasses()
                .that()
                .resideInAnyPackage(within("ui"), within("api"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                within("regression"), within("selection"), within("descent"), within("network"))
                        .and(not(isValue()))));
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        check(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void onlyScreensKnowVaadin() {
        check(noClasses()
                .that(not(resideInAPackage(within("ui"))).and(not(ENTRY)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
    }

    @Test
    void onlyTheUpperPackagesKnowSpring() {
        check(noClasses()
                .that(not(resideInAnyPackage(within("lab"), within("lessons"), within("api"), within("ui")))
                        .and(not(ENTRY)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.."));
    }

    @Test
    void chartsKnowNoWordOfThisDomain() {
        check(noClasses()
                .that()
                .resideInAPackage(within("ui.chart"))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAPackage(within("ui.chart"))))));
    }

    private static DescribedPredicate<JavaClass> isValue() {
        return describe(
                        "are enums, records or interfaces",
                        (JavaClass type) -> type.isEnum() || type.isRecord() || type.isInterface())
                .or(named(VALUES));
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return describe("are named " + names, type -> names.contains(type.getSimpleName()));
    }

    private static String within(String name) {
        return ROOT + "." + name + "..";
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(APP);
    }
}
