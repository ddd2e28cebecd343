package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lambdalab.experiment.Choice.Folding;
import org.lambdalab.experiment.Choice.HoldOut;
import org.lambdalab.experiment.Choice.Leak;
import org.lambdalab.experiment.Choice.Repeats;

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
            QueryParameter.LEAK_SEED);

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

    private static List<Double> lambdas(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split("\\s+"))
                        .map(QueryNumber::decimal)
                        .toList();
    }
}
