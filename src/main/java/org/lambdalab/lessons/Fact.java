package org.lambdalab.lessons;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
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

/**
 * What a condition can speak of, as it is on the lab's screen. A number that is not known, such as the validation error
 * where nothing is held out, is NaN, which is neither more nor less than any other.
 *
 * @param word its name in a condition
 */
record Fact(String word, Kind kind, Function<Findings, Object> value) {

    private static final String GENERATED = "generate";
    private static final String OWN = "own";

    static final List<Fact> ALL = List.of(
            new Fact(
                    "penalty",
                    words(PenaltyKind.values(), PenaltyKind::id),
                    found -> model(found).penalty().id()),
            whole("degree", found -> model(found).degree()),
            real("lambda", found -> model(found).effectiveLambda()),
            real("l1Ratio", found -> model(found).l1Ratio()),
            whole("nonZero", found -> found.fit().nonZero()),
            whole("zeros", found -> found.fit().zeros()),
            real("largestWeight", Fact::largestWeight),
            real("degreesOfFreedom", found -> found.fit().degreesOfFreedom()),
            real("trainingMse", found -> found.errors().training()),
            real("validationMse", found -> found.errors().validation()),
            real(
                    "trainingR2",
                    found -> explained(found.errors().training(), split(found).training())),
            real(
                    "validationR2",
                    found -> split(found)
                            .validation()
                            .map(rows -> explained(found.errors().validation(), rows))
                            .orElse(Double.NaN)),
            real("lambdaMax", found -> found.path().lambdaMax()),
            real("bestLambda", found -> best(found.path().byLambda())),
            whole("bestDegree", found -> best(found.byDegree())),
            new Fact(
                    "verdict",
                    words(Standing.values(), Fact::id),
                    found -> id(found.verdict().standing())),
            whole("sampleSize", found -> found.observations().sample().size()),
            whole("trainingSize", found -> split(found).training().size()),
            real("noise", Fact::noise),
            whole("seed", found -> found.experiment().seed()),
            new Fact("dataSource", sources(), Fact::source));

    private static Fact whole(String word, ToDoubleFunction<Findings> value) {
        return new Fact(word, Kind.WHOLE, value::applyAsDouble);
    }

    private static Fact real(String word, ToDoubleFunction<Findings> value) {
        return new Fact(word, Kind.REAL, value::applyAsDouble);
    }

    Object of(Findings found) {
        return value.apply(found);
    }

    static Optional<Fact> ofWord(String word) {
        return ALL.stream().filter(fact -> fact.word.equals(word)).findFirst();
    }

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

    private static <T> Kind words(T[] values, Function<T, String> id) {
        return new Kind.Word(Set.copyOf(Arrays.stream(values).map(id).toList()));
    }

    private static String id(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
