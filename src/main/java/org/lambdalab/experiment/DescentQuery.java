package org.lambdalab.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lambdalab.experiment.Descent.Ground;
import org.lambdalab.experiment.Descent.Spot;

/** A question of descent as the query of an address, and back, by the rules of {@link ExperimentQuery}. */
public final class DescentQuery {

    private DescentQuery() {}

    /**
     * What was read.
     *
     * @param ignored the parameters that could not be read, in their order
     */
    public record Reading(Descent question, List<QueryParameter> ignored) {

        public Reading {
            ignored = List.copyOf(ignored);
        }
    }

    public static Map<String, String> write(Descent question) {
        Ground ground = question.ground();
        Map<String, String> query = new LinkedHashMap<>();
        query.put(QueryParameter.TWO_WEIGHTS.id(), Boolean.toString(ground.twoWeights()));
        query.put(QueryParameter.WITH_LOSS.id(), Boolean.toString(ground.loss()));
        put(query, QueryParameter.CORRELATION, ground.correlation());
        put(query, QueryParameter.OPTIMUM_1, ground.optimum().first());
        put(query, QueryParameter.OPTIMUM_2, ground.optimum().second());
        put(query, QueryParameter.START_1, question.start().first());
        put(query, QueryParameter.START_2, question.start().second());
        put(query, QueryParameter.LEARNING_RATE, question.rate());
        put(query, QueryParameter.LAMBDA, question.lambda());
        put(query, QueryParameter.MOMENTUM, question.momentum());
        query.put(QueryParameter.ELASTIC_NET.id(), Boolean.toString(question.elasticNet()));
        put(query, QueryParameter.L1_RATIO, question.l1Ratio());
        query.put(QueryParameter.RIDGE_FORM.id(), question.ridge().id());
        put(query, QueryParameter.STEP, question.step());
        return query;
    }

    private static void put(Map<String, String> query, QueryParameter parameter, double value) {
        query.put(parameter.id(), ExperimentQuery.number(value));
    }

    public static Reading read(Map<String, List<String>> query) {
        QueryReader reader = new QueryReader(query);
        Descent base = Descent.DEFAULT;
        Descent question = new Descent(
                ground(reader, base.ground()),
                spot(reader, base.start(), QueryParameter.START_1, QueryParameter.START_2),
                reader.number(QueryParameter.LEARNING_RATE, base::withRate, Descent::rate, base),
                reader.number(QueryParameter.LAMBDA, base::withLambda, Descent::lambda, base),
                reader.number(QueryParameter.MOMENTUM, base::withMomentum, Descent::momentum, base),
                reader.find(QueryParameter.ELASTIC_NET, base.elasticNet(), ExperimentQuery::truth),
                reader.number(QueryParameter.L1_RATIO, base::withL1Ratio, Descent::l1Ratio, base),
                reader.find(QueryParameter.RIDGE_FORM, base.ridge(), RidgeForm::ofId),
                reader.read(
                        QueryParameter.STEP,
                        base.step(),
                        text -> base.withStep(QueryNumber.whole(text)).step()));
        return new Reading(question, reader.ignored());
    }

    private static Ground ground(QueryReader reader, Ground base) {
        return new Ground(
                reader.find(QueryParameter.TWO_WEIGHTS, base.twoWeights(), ExperimentQuery::truth),
                reader.find(QueryParameter.WITH_LOSS, base.loss(), ExperimentQuery::truth),
                reader.number(QueryParameter.CORRELATION, base::withCorrelation, Ground::correlation, base),
                spot(reader, base.optimum(), QueryParameter.OPTIMUM_1, QueryParameter.OPTIMUM_2));
    }

    private static Spot spot(QueryReader reader, Spot base, QueryParameter first, QueryParameter second) {
        return new Spot(
                reader.number(first, weight -> new Spot(weight, base.second()), Spot::first, base),
                reader.number(second, weight -> new Spot(base.first(), weight), Spot::second, base));
    }
}
