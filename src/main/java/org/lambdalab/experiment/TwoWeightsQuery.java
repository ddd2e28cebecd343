package org.lambdalab.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lambdalab.data.TwoFeatures;

/** A question of two weights as the query of an address, and back, by the rules of {@link ExperimentQuery}. */
public final class TwoWeightsQuery {

    private TwoWeightsQuery() {}

    /**
     * What was read.
     *
     * @param ignored the parameters that could not be read, in their order
     */
    public record Reading(TwoWeights question, List<QueryParameter> ignored) {

        public Reading {
            ignored = List.copyOf(ignored);
        }
    }

    public static Map<String, String> write(TwoWeights question) {
        TwoFeatures data = question.data();
        Map<String, String> query = new LinkedHashMap<>();
        put(query, QueryParameter.CORRELATION, data.correlation());
        put(query, QueryParameter.NOISE, data.noise());
        put(query, QueryParameter.TRUE_WEIGHT_1, data.weight1());
        put(query, QueryParameter.TRUE_WEIGHT_2, data.weight2());
        put(query, QueryParameter.UNIT, data.unit());
        put(query, QueryParameter.SAMPLE_SIZE, data.size());
        query.put(QueryParameter.STANDARDIZE.id(), Boolean.toString(question.standardize()));
        query.put(QueryParameter.SEED.id(), Long.toString(question.seed()));
        query.put(QueryParameter.PENALTY.id(), question.penalty().id());
        put(query, QueryParameter.L1_RATIO, question.l1Ratio());
        put(query, QueryParameter.LAMBDA, question.lambda());
        query.put(QueryParameter.ZERO_MAP.id(), Boolean.toString(question.zeroMap()));
        query.put(QueryParameter.SAMPLES.id(), Boolean.toString(question.samples()));
        return query;
    }

    private static void put(Map<String, String> query, QueryParameter parameter, double value) {
        query.put(parameter.id(), ExperimentQuery.number(value));
    }

    public static Reading read(Map<String, List<String>> query) {
        QueryReader reader = new QueryReader(query);
        TwoWeights base = TwoWeights.DEFAULT;
        TwoWeights question = new TwoWeights(
                data(reader, base.data()),
                reader.read(
                        QueryParameter.SEED,
                        base.seed(),
                        text -> base.withSeed(QueryNumber.wholeLong(text)).seed()),
                reader.find(QueryParameter.STANDARDIZE, base.standardize(), ExperimentQuery::truth),
                reader.read(
                        QueryParameter.PENALTY,
                        base.penalty(),
                        text -> base.withPenalty(PenaltyKind.ofId(text).orElseThrow(IllegalArgumentException::new))
                                .penalty()),
                reader.number(QueryParameter.L1_RATIO, base::withL1Ratio, TwoWeights::l1Ratio, base),
                reader.number(QueryParameter.LAMBDA, base::withLambda, TwoWeights::lambda, base),
                reader.find(QueryParameter.ZERO_MAP, base.zeroMap(), ExperimentQuery::truth),
                reader.find(QueryParameter.SAMPLES, base.samples(), ExperimentQuery::truth));
        return new Reading(question, reader.ignored());
    }

    private static TwoFeatures data(QueryReader reader, TwoFeatures base) {
        return new TwoFeatures(
                reader.number(QueryParameter.CORRELATION, base::withCorrelation, TwoFeatures::correlation, base),
                reader.number(QueryParameter.NOISE, base::withNoise, TwoFeatures::noise, base),
                reader.number(
                        QueryParameter.TRUE_WEIGHT_1,
                        weight -> base.withWeights(weight, base.weight2()),
                        TwoFeatures::weight1,
                        base),
                reader.number(
                        QueryParameter.TRUE_WEIGHT_2,
                        weight -> base.withWeights(base.weight1(), weight),
                        TwoFeatures::weight2,
                        base),
                reader.number(QueryParameter.UNIT, base::withUnit, TwoFeatures::unit, base),
                reader.read(
                        QueryParameter.SAMPLE_SIZE,
                        base.size(),
                        text -> base.withSize(QueryNumber.whole(text)).size()));
    }
}
