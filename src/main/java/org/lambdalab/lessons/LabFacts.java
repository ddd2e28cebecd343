package org.lambdalab.lessons;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.ErrorCurve;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Standing;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Split;
import org.lambdalab.sample.Vector;

/** What a condition can say of the lab's experiment and of its fit. */
final class LabFacts {

    private static final String GENERATED = "generate";
    private static final String OWN = "own";

    /** Of the data, and the degree, which hold whatever is done about overfitting. */
    static final List<Fact<Findings>> DATA = List.of(
            Fact.whole("degree", found -> model(found).degree()),
            Fact.whole("sampleSize", found -> found.observations().sample().size()),
            Fact.whole("trainingSize", found -> split(found).training().size()),
            Fact.real("noise", LabFacts::noise),
            Fact.whole("seed", found -> found.experiment().seed()),
            new Fact<>("dataSource", sources(), LabFacts::source));

    /** Of the fit. */
    private static final List<Fact<Findings>> FIT = List.of(
            new Fact<>(
                    "penalty",
                    Fact.words(PenaltyKind.values(), PenaltyKind::id),
                    found -> model(found).penalty().id()),
            Fact.real("lambda", found -> model(found).effectiveLambda()),
            Fact.real("l1Ratio", found -> model(found).l1Ratio()),
            Fact.whole("nonZero", found -> found.fit().nonZero()),
            Fact.whole("zeros", found -> found.fit().zeros()),
            Fact.real("largestWeight", LabFacts::largestWeight),
            Fact.real("degreesOfFreedom", found -> found.fit().degreesOfFreedom()),
            Fact.real("trainingMse", found -> found.errors().training()),
            Fact.real("validationMse", found -> found.errors().validation()),
            Fact.real(
                    "trainingR2",
                    found -> explained(found.errors().training(), split(found).training())),
            Fact.real(
                    "validationR2",
                    found -> split(found)
                            .validation()
                            .map(rows -> explained(found.errors().validation(), rows))
                            .orElse(Double.NaN)),
            Fact.real("lambdaMax", found -> found.path().lambdaMax()),
            Fact.real("bestLambda", found -> best(found.path().byLambda())),
            Fact.whole("bestDegree", found -> best(found.byDegree())),
            new Fact<>(
                    "verdict",
                    Fact.words(Standing.values(), LabFacts::id),
                    found -> id(found.verdict().standing())));

    static final List<Fact<Findings>> ALL =
            Stream.concat(FIT.stream(), DATA.stream()).toList();

    private LabFacts() {}

    private static Model model(Findings found) {
        return found.experiment().model();
    }

    private static Split split(Findings found) {
        return found.observations().split();
    }

    private static double largestWeight(Findings found) {
        return found.fit().weights().stream().map(Math::abs).max().orElse(0);
    }

    private static double noise(Findings found) {
        return found.experiment().source() instanceof DataSource.Generated generated ? generated.noise() : Double.NaN;
    }

    private static double best(ErrorCurve curve) {
        return curve.isDecided() ? curve.best() : Double.NaN;
    }

    /** R²: the share of the spread of y, around its mean in these rows, that the errors do not leave. */
    private static double explained(double mse, Sample rows) {
        Vector y = rows.y();
        double mean = y.stream().average().orElse(Double.NaN);
        double variance = y.stream()
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(Double.NaN);
        return 1 - mse / variance;
    }

    private static String source(Findings found) {
        return switch (found.experiment().source()) {
            case DataSource.Generated generated -> GENERATED;
            case DataSource.BuiltIn builtIn -> builtIn.data().id();
            case DataSource.Uploaded uploaded -> OWN;
            case DataSource.PlacedPoints points -> OWN;
        };
    }

    private static Kind sources() {
        return new Kind.Word(Stream.concat(
                        Stream.of(GENERATED, OWN),
                        Arrays.stream(BuiltInData.values()).map(BuiltInData::id))
                .collect(Collectors.toSet()));
    }

    private static String id(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
