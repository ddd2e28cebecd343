package org.lambdalab.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A question of the prior as the query of an address, and back, by the rules of {@link ExperimentQuery}. */
public final class OneWeightQuery {

    private OneWeightQuery() {}

    /**
     * What was read.
     *
     * @param ignored the parameters that could not be read, in their order
     */
    public record Reading(OneWeight question, List<QueryParameter> ignored) {

        public Reading {
            ignored = List.copyOf(ignored);
        }
    }

    public static Map<String, String> write(OneWeight question) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(QueryParameter.ESTIMATE.id(), ExperimentQuery.number(question.estimate()));
        query.put(QueryParameter.NOISE.id(), ExperimentQuery.number(question.noise()));
        query.put(QueryParameter.SAMPLE_SIZE.id(), Integer.toString(question.rows()));
        query.put(QueryParameter.PENALTY.id(), question.penalty().id());
        query.put(QueryParameter.LAMBDA.id(), ExperimentQuery.number(question.lambda()));
        query.put(QueryParameter.HOLD.id(), question.held().id());
        query.put(QueryParameter.INTERVAL.id(), Boolean.toString(question.interval()));
        query.put(QueryParameter.DRAWS.id(), Boolean.toString(question.draws()));
        return query;
    }

    public static Reading read(Map<String, List<String>> query) {
        QueryReader reader = new QueryReader(query);
        OneWeight base = OneWeight.DEFAULT;
        OneWeight question = new OneWeight(
                reader.number(QueryParameter.ESTIMATE, base::withEstimate, OneWeight::estimate, base),
                reader.number(QueryParameter.NOISE, base::withNoise, OneWeight::noise, base),
                reader.read(
                        QueryParameter.SAMPLE_SIZE,
                        base.rows(),
                        text -> base.withRows(QueryNumber.whole(text)).rows()),
                reader.read(
                        QueryParameter.PENALTY,
                        base.penalty(),
                        text -> base.withPenalty(PenaltyKind.ofId(text).orElseThrow(IllegalArgumentException::new))
                                .penalty()),
                reader.number(QueryParameter.LAMBDA, base::withLambda, OneWeight::lambda, base),
                reader.find(QueryParameter.HOLD, base.held(), Held::ofId),
                reader.find(QueryParameter.INTERVAL, base.interval(), ExperimentQuery::truth),
                reader.find(QueryParameter.DRAWS, base.draws(), ExperimentQuery::truth));
        return new Reading(question, reader.ignored());
    }
}
