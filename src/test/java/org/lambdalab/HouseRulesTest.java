package org.lambdalab;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Habits of the whole house, whatever the package. */
final class HouseRulesTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lambdalab");

    @Test
    void nothingIsDrawnWithoutASeed() {
        noClasses()
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor(SplittableRandom.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(StrictMath.class, "random")
                .orShould()
                .callMethod(Collections.class, "shuffle", List.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocalRandom.class)
                .because("a seed in the address must give the same numbers everywhere")
                .check(APP);
    }

    @Test
    void nothingPrintsToTheConsole() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(APP);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(APP);
    }

    @Test
    void whatAClassNeedsComesThroughItsConstructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(APP);
    }

    @Test
    void publicRecordsHoldNoArrays() {
        fields().that()
                .areDeclaredInClassesThat(areRecords()
                        .and(DescribedPredicate.describe(
                                "are public", type -> type.getModifiers().contains(JavaModifier.PUBLIC))))
                .should()
                .notHaveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
                .because("arrays are neither equal by their contents nor safe from change")
                .check(APP);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl|Dto)")
                .check(APP);
    }

    @Test
    void viewsPanelsAndChartsLiveAmongTheScreens() {
        classes()
                .that()
                .haveNameMatching(".*(View|Panel|Chart)")
                .should()
                .resideInAPackage("org.lambdalab.ui..")
                .check(APP);
    }

    private static DescribedPredicate<JavaClass> areRecords() {
        return DescribedPredicate.describe("are records", JavaClass::isRecord);
    }
}
