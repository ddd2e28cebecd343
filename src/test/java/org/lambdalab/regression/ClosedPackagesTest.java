package org.lambdalab.regression;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever calls regression knows solutions and their values, not how they were found. */
final class ClosedPackagesTest {

    private static final String ROOT = "org.lambdalab";
    private static final String REGRESSION = ROOT + ".regression";
    private static final String[] INNER = {
        REGRESSION + ".digits..", REGRESSION + ".reduction..", REGRESSION + ".solver.."
    };
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void nobodyOutsideKnowsTheInnerPackages() {
        noClasses()
                .that()
                .resideOutsideOfPackage(REGRESSION + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(INNER)
                .check(APP);
    }

    @Test
    void theInnerPackagesKnowOnlyThoseBelowThem() {
        onlyKnows("digits");
        onlyKnows("reduction", "digits", "sample");
        onlyKnows("solver", "reduction", "digits");
    }

    private static void onlyKnows(String inner, String... others) {
        String[] known = Stream.concat(Stream.of(inner), Stream.of(others))
                .map(name -> name.equals("sample") ? ROOT + ".sample" : REGRESSION + "." + name)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(REGRESSION + "." + inner)
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(known))))
                .check(APP);
    }
}
