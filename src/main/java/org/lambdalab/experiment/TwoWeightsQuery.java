package org.lambdalab.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.TwoFeatures;

/** A question of two weights as the query of an address, and back, by the rules of {@link ExperimentQuery}. */
public final class TwoWeightsQuery {

    private TwoWeightsQuery() {}

    /**
     * What was read.
     *
     * @param ignored the parameters that could not be read, in their order
     * @param awaited the file that is asked for and not here; the question is of generated data instead
     */
    public record Reading(TwoWeights question, List<QueryParameter> ignored, Optional<AskedColumns> awaited) {

        public Reading {
            ignored = List.copyOf(ignored);
        }
    }

    public static Map<String, String> write(TwoWeights question) {
        return write(question, Optional.empty());
    }

    /**
     * As {@link #write(TwoWeights)}.
     *
     * @param awaited the file that is still asked for, whatever data the question has meanwhile
     */
    public static Map<String, String> write(TwoWeights question, Optional<AskedColumns> awaited) {
        Map<String, String> query = new LinkedHashMap<>();
        awaited.ifPresentOrElse(file -> TwoColumnsQuery.write(file, query), () -> write(question.source(), query));
        query.put(QueryParameter.STANDARDIZE.id(), Boolean.toString(question.standardize()));
        query.put(QueryParameter.SEED.id(), Long.toString(question.seed()));
        query.put(QueryParameter.PENALTY.id(), question.penalty().id());
        put(query, QueryParameter.L1_RATIO, question.l1Ratio());
        put(query, QueryParameter.LAMBDA, question.lambda());
        put(query, QueryParameter.BUDGET, question.budget());
        query.put(QueryParameter.ZERO_MAP.id(), Boolean.toString(question.zeroMap()));
        query.put(QueryParameter.SAMPLES.id(), Boolean.toString(question.samples()));
        query.put(QueryParameter.OVERLAY.id(), Boolean.toString(question.overlay()));
        return query;
    }

    private static void write(PlaneSource source, Map<String, String> query) {
        switch (source) {
            case PlaneSource.Generated(TwoFeatures features) -> write(features, query);
            case TwoColumns columns -> TwoColumnsQuery.write(columns, query);
        }
    }

    private static void write(TwoFeatures data, Map<String, String> query) {
        query.put(QueryParameter.DATA_SOURCE.id(), ExperimentQuery.GENERATE);
        put(query, QueryParameter.CORRELATION, data.correlation());
        put(query, QueryParameter.NOISE, data.noise());
        put(query, QueryParameter.TRUE_WEIGHT_1, data.weight1());
        put(query, QueryParameter.TRUE_WEIGHT_2, data.weight2());
        put(query, QueryParameter.UNIT, data.unit());
        put(query, QueryParameter.SAMPLE_SIZE, data.size());
    }

    private static void put(Map<String, String> query, QueryParameter parameter, double value) {
        query.put(parameter.id(), ExperimentQuery.number(value));
    }

    /**
     * The question that a query asks.
     *
     * @param files the uploaded files that are here, each read in its form
     */
    public static Reading read(Map<String, List<String>> query, Function<FileReference, Optional<CsvFile>> files) {
        Reader reader = new Reader(query);
        TwoWeights base = TwoWeights.DEFAULT;
        TwoWeights question = new TwoWeights(
                source(reader, files),
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
                reader.number(QueryParameter.BUDGET, base::withBudget, TwoWeights::budget, base),
                reader.find(QueryParameter.ZERO_MAP, base.zeroMap(), ExperimentQuery::truth),
                reader.find(QueryParameter.SAMPLES, base.samples(), ExperimentQuery::truth),
                reader.find(QueryParameter.OVERLAY, base.overlay(), ExperimentQuery::truth));
        return new Reading(question, reader.ignored(), reader.awaited);
    }

    /** The same question of a file that was awaited. */
    public static Reading read(
            TwoWeights question, AskedColumns asked, Function<FileReference, Optional<CsvFile>> files) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        write(question, Optional.of(asked)).forEach((name, value) -> query.put(name, List.of(value)));
        return read(query, files);
    }

    private static PlaneSource source(Reader reader, Function<FileReference, Optional<CsvFile>> files) {
        String id = reader.text(QueryParameter.DATA_SOURCE).orElse(ExperimentQuery.GENERATE);
        return switch (id) {
            case ExperimentQuery.GENERATE -> generated(reader);
            case ExperimentQuery.UPLOAD -> uploaded(reader, files);
            default -> columns(BuiltInData.ofId(id).map(TwoColumns.BuiltIn::new), reader);
        };
    }

    private static PlaneSource uploaded(Reader reader, Function<FileReference, Optional<CsvFile>> files) {
        AskedColumns asked = TwoColumnsQuery.asked(reader);
        Optional<CsvFile> file = files.apply(asked.reference());
        if (file.isEmpty()) {
            reader.awaited = Optional.of(asked);
            return TwoWeights.DEFAULT.source();
        }
        return columns(file.map(here -> new TwoColumns.Uploaded(asked.reference(), here)), reader);
    }

    private static PlaneSource columns(Optional<? extends TwoColumns.Origin> origin, QueryReader reader) {
        Optional<TwoColumns> columns = origin.flatMap(table -> TwoColumnsQuery.of(table, reader));
        if (columns.isPresent()) {
            return columns.get();
        }
        reader.ignore(QueryParameter.DATA_SOURCE);
        return generated(reader);
    }

    private static PlaneSource generated(QueryReader reader) {
        return new PlaneSource.Generated(features(reader, TwoWeights.FEATURES));
    }

    private static TwoFeatures features(QueryReader reader, TwoFeatures base) {
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

    /** Remembers the file as well that is asked for and not here. */
    private static final class Reader extends QueryReader {

        private Optional<AskedColumns> awaited = Optional.empty();

        Reader(Map<String, List<String>> query) {
            super(query);
        }
    }
}
