package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lambdalab.experiment.Choice.Folding;
import org.lambdalab.experiment.Choice.HoldOut;
import org.lambdalab.experiment.Choice.Leak;
import org.lambdalab.experiment.Choice.Redrawing;
import org.lambdalab.experiment.Choice.Repeats;
import org.lambdalab.experiment.Choice.Resampling;
import org.lambdalab.experiment.Choice.TestSet;

/**
 * What the screen of choosing has in the query of an address beside its {@link ExperimentQuery}, and back, by the same
 * rules.
 */
public final class ChoiceQuery {

    /** Parameters that the lab, which shares the rest, has not. */
    private static final List<QueryParameter> OWN = List.of(
            QueryParameter.EXHIBIT,
            QueryParameter.ADDED_LAMBDAS,
            QueryParameter.FOLDS,
            QueryParameter.EACH_FOLD,
            QueryParameter.WATCHED_FOLD,
            QueryParameter.COMPARED_LAMBDA,
            QueryParameter.REPEATS,
            QueryParameter.LEAK_SEED,
            QueryParameter.REPEATED_PEEKING,
            QueryParameter.RESAMPLES,
            QueryParameter.BY_DEGREE,
            QueryParameter.RESAMPLED_X,
            QueryParameter.STRIP_PLACE,
            QueryParameter.MEDIAN_ERROR,
            QueryParameter.ROW_DRAWS,
            QueryParameter.HALF_SAMPLES);

    private static final String SEPARATOR = " ";

    private ChoiceQuery() {}

    /**
     * What was read.
     *
     * @param ignored the parameters that could not be read, in their order
     */
    public record Reading(Choice choice, List<QueryParameter> ignored) {

        public Reading {
            ignored = List.copyOf(ignored);
        }
    }

    /** The names of all that may stand in an address for this screen alone. */
    public static List<String> names() {
        return OWN.stream().map(QueryParameter::id).toList();
    }

    public static Map<String, String> write(Choice choice) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(QueryParameter.EXHIBIT.id(), choice.exhibit().id());
        query.put(
                QueryParameter.ADDED_LAMBDAS.id(),
                choice.holdOut().added().stream().map(ExperimentQuery::number).collect(Collectors.joining(SEPARATOR)));
        Folding folds = choice.folds();
        query.put(QueryParameter.FOLDS.id(), Integer.toString(folds.count()));
        query.put(QueryParameter.EACH_FOLD.id(), Boolean.toString(folds.each()));
        query.put(QueryParameter.WATCHED_FOLD.id(), Integer.toString(folds.watched()));
        if (folds.isCompared()) {
            query.put(QueryParameter.COMPARED_LAMBDA.id(), ExperimentQuery.number(folds.compared()));
        }
        query.put(QueryParameter.REPEATS.id(), Integer.toString(choice.repeats().count()));
        query.put(QueryParameter.LEAK_SEED.id(), Integer.toString(choice.leak().seed()));
        query.put(
                QueryParameter.REPEATED_PEEKING.id(),
                Boolean.toString(choice.testSet().repeated()));
        Resampling resampling = choice.resampling();
        query.put(QueryParameter.RESAMPLES.id(), Integer.toString(resampling.count()));
        query.put(QueryParameter.BY_DEGREE.id(), Boolean.toString(resampling.byDegree()));
        query.put(QueryParameter.RESAMPLED_X.id(), resampling.x().id());
        query.put(QueryParameter.STRIP_PLACE.id(), ExperimentQuery.number(resampling.place()));
        query.put(QueryParameter.MEDIAN_ERROR.id(), Boolean.toString(resampling.median()));
        query.put(
                QueryParameter.ROW_DRAWS.id(),
                Integer.toString(choice.redrawing().count()));
        query.put(
                QueryParameter.HALF_SAMPLES.id(),
                Boolean.toString(choice.redrawing().half()));
        return query;
    }

    public static Reading read(Map<String, List<String>> query) {
        QueryReader reader = new QueryReader(query);
        Choice base = Choice.DEFAULT;
        Choice choice = new Choice(
                reader.find(QueryParameter.EXHIBIT, base.exhibit(), Exhibit::ofId),
                new HoldOut(reader.read(
                        QueryParameter.ADDED_LAMBDAS,
                        base.holdOut().added(),
                        text -> new HoldOut(lambdas(text)).added())),
                folds(reader, base.folds()),
                reader.read(QueryParameter.REPEATS, base.repeats(), text -> new Repeats(QueryNumber.whole(text))),
                new TestSet(reader.find(
                        QueryParameter.REPEATED_PEEKING, base.testSet().repeated(), ExperimentQuery::truth)),
                resampling(reader, base.resampling()),
                redrawing(reader, base.redrawing()),
                reader.read(QueryParameter.LEAK_SEED, base.leak(), text -> new Leak(QueryNumber.whole(text))));
        return new Reading(choice, reader.ignored());
    }

    private static Folding folds(QueryReader reader, Folding base) {
        return new Folding(
                reader.read(
                        QueryParameter.FOLDS,
                        base.count(),
                        text -> base.withCount(QueryNumber.whole(text)).count()),
                reader.find(QueryParameter.EACH_FOLD, base.each(), ExperimentQuery::truth),
                reader.read(
                        QueryParameter.WATCHED_FOLD,
                        base.watched(),
                        text -> base.withWatched(QueryNumber.whole(text)).watched()),
                reader.number(QueryParameter.COMPARED_LAMBDA, base::withCompared, Folding::compared, base));
    }

    private static Resampling resampling(QueryReader reader, Resampling base) {
        return new Resampling(
                reader.read(
                        QueryParameter.RESAMPLES,
                        base.count(),
                        text -> base.withCount(QueryNumber.whole(text)).count()),
                reader.find(QueryParameter.BY_DEGREE, base.byDegree(), ExperimentQuery::truth),
                reader.find(QueryParameter.RESAMPLED_X, base.x(), ResampledX::ofId),
                reader.number(QueryParameter.STRIP_PLACE, base::withPlace, Resampling::place, base),
                reader.find(QueryParameter.MEDIAN_ERROR, base.median(), ExperimentQuery::truth));
    }

    private static Redrawing redrawing(QueryReader reader, Redrawing base) {
        return new Redrawing(
                reader.read(
                        QueryParameter.ROW_DRAWS,
                        base.count(),
                        text -> base.withCount(QueryNumber.whole(text)).count()),
                reader.find(QueryParameter.HALF_SAMPLES, base.half(), ExperimentQuery::truth));
    }

    private static List<Double> lambdas(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split("\\s+"))
                        .map(QueryNumber::decimal)
                        .toList();
    }
}
