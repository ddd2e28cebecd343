package org.lambdalab.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.Measure;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.regression.Basis;

/**
 * An experiment as the query of an address, and back. A parameter is named after the control that sets it; one that is
 * missing has its default, and one that cannot be read has its default too and is reported, whatever the others say.
 */
public final class ExperimentQuery {

    static final String GENERATE = "generate";
    static final String UPLOAD = "upload";
    private static final String POINTS = "points";

    /** More points by hand would make an address that servers refuse; it then tells all but them. */
    private static final int MAX_POINTS = 300;

    private ExperimentQuery() {}

    /**
     * What was read.
     *
     * @param ignored the parameters that could not be read, in their order
     * @param awaited the file that is asked for and not here; the experiment has the default data instead
     */
    public record Reading(Experiment experiment, List<QueryParameter> ignored, Optional<AskedFile> awaited) {

        public Reading {
            ignored = List.copyOf(ignored);
        }
    }

    public static Map<String, String> write(Experiment experiment) {
        return write(experiment, Optional.empty());
    }

    /**
     * As {@link #write(Experiment)}.
     *
     * @param awaited the file that is still asked for, whatever data the experiment has meanwhile
     */
    public static Map<String, String> write(Experiment experiment, Optional<AskedFile> awaited) {
        Map<QueryParameter, String> query = new LinkedHashMap<>();
        awaited.ifPresentOrElse(file -> write(file, query), () -> write(experiment.source(), query));
        Model model = experiment.model();
        query.put(QueryParameter.SEED, Long.toString(experiment.seed()));
        query.put(QueryParameter.TEST_SHARE, number(experiment.testShare()));
        query.put(QueryParameter.VALIDATION_SHARE, number(experiment.validationShare()));
        query.put(QueryParameter.DEGREE, Integer.toString(model.degree()));
        query.put(QueryParameter.BASIS, model.basis().id());
        query.put(QueryParameter.PENALTY, model.penalty().id());
        query.put(QueryParameter.L1_RATIO, number(model.l1Ratio()));
        query.put(QueryParameter.LAMBDA, number(model.lambda()));
        query.put(QueryParameter.MATCHING, experiment.comparisonRule().id());
        query.put(QueryParameter.CROSS_VALIDATION, Boolean.toString(experiment.crossValidation()));
        query.put(QueryParameter.Y_OFFSET, number(experiment.yOffset()));
        query.put(
                QueryParameter.TRUE_CURVE, Boolean.toString(experiment.display().trueCurve()));
        query.put(
                QueryParameter.FRESH_POINTS,
                Boolean.toString(experiment.display().freshPoints()));
        query.put(
                QueryParameter.ZOOMED_WEIGHTS,
                Boolean.toString(experiment.display().zoomedWeights()));
        Map<String, String> named = new LinkedHashMap<>();
        query.forEach((parameter, value) -> named.put(parameter.id(), value));
        return named;
    }

    private static void write(DataSource source, Map<QueryParameter, String> query) {
        switch (source) {
            case DataSource.Generated generated -> {
                query.put(QueryParameter.DATA_SOURCE, GENERATE);
                query.put(QueryParameter.TRUE_FUNCTION, generated.function().id());
                query.put(QueryParameter.SAMPLE_SIZE, Integer.toString(generated.size()));
                query.put(QueryParameter.NOISE, number(generated.noise()));
            }
            case DataSource.BuiltIn builtIn -> {
                query.put(QueryParameter.DATA_SOURCE, builtIn.data().id());
                query.put(QueryParameter.X_COLUMN, builtIn.xColumn());
                query.put(QueryParameter.Y_COLUMN, builtIn.yColumn());
            }
            case DataSource.Uploaded uploaded ->
                write(new AskedFile(uploaded.reference(), uploaded.xColumn(), uploaded.yColumn()), query);
            case DataSource.PlacedPoints points -> {
                query.put(QueryParameter.DATA_SOURCE, POINTS);
                if (points.points().size() <= MAX_POINTS) {
                    query.put(QueryParameter.POINTS, PointList.write(points.points()));
                }
                query.put(QueryParameter.X_NAME, points.x().label());
                query.put(QueryParameter.Y_NAME, points.y().label());
                putUnlessPlain(QueryParameter.X_MEASURE, points.x(), query);
                putUnlessPlain(QueryParameter.Y_MEASURE, points.y(), query);
                if (points.truth() != null) {
                    query.put(QueryParameter.TRUE_FUNCTION, points.truth().id());
                }
            }
        }
    }

    private static void putUnlessPlain(QueryParameter parameter, Quantity quantity, Map<QueryParameter, String> query) {
        if (!(quantity.measure() instanceof Measure.Plain)) {
            query.put(parameter, quantity.measure().id());
        }
    }

    private static void write(AskedFile file, Map<QueryParameter, String> query) {
        query.put(QueryParameter.DATA_SOURCE, UPLOAD);
        if (!file.reference().digest().isEmpty()) {
            query.put(QueryParameter.FILE, file.reference().digest());
            query.put(QueryParameter.FILE_NAME, file.reference().name());
        }
        FileFormQuery.write(file.reference().form(), query);
        if (file.xColumn() != null) {
            query.put(QueryParameter.X_COLUMN, file.xColumn());
        }
        if (file.yColumn() != null) {
            query.put(QueryParameter.Y_COLUMN, file.yColumn());
        }
    }

    /**
     * The experiment that a query asks for.
     *
     * @param files the uploaded files that are here, each read in its form
     */
    public static Reading read(Map<String, List<String>> query, Function<FileReference, Optional<CsvFile>> files) {
        Reader reader = new Reader(query);
        Experiment base = Experiment.DEFAULT;
        Model model = base.model();
        Experiment experiment = new Experiment(
                source(reader, files),
                reader.read(QueryParameter.SEED, base.seed(), text -> atLeastZero(QueryNumber.wholeLong(text))),
                reader.number(QueryParameter.TEST_SHARE, base::withTestShare, Experiment::testShare, base),
                reader.read(QueryParameter.VALIDATION_SHARE, base.validationShare(), ExperimentQuery::validationShare),
                reader.read(
                        QueryParameter.Y_OFFSET,
                        base.yOffset(),
                        text -> base.withYOffset(QueryNumber.decimal(text)).yOffset()),
                new Model(
                        reader.read(
                                QueryParameter.DEGREE,
                                model.degree(),
                                text -> model.withDegree(QueryNumber.whole(text))
                                        .degree()),
                        reader.find(QueryParameter.BASIS, model.basis(), Basis::ofId),
                        reader.find(QueryParameter.PENALTY, model.penalty(), PenaltyKind::ofId),
                        reader.read(
                                QueryParameter.L1_RATIO,
                                model.l1Ratio(),
                                text -> model.withL1Ratio(QueryNumber.decimal(text))
                                        .l1Ratio()),
                        reader.read(
                                QueryParameter.LAMBDA,
                                model.lambda(),
                                text -> model.withLambda(QueryNumber.decimal(text))
                                        .lambda())),
                reader.find(QueryParameter.MATCHING, base.comparisonRule(), ComparisonRule::ofId),
                reader.find(QueryParameter.CROSS_VALIDATION, base.crossValidation(), ExperimentQuery::truth),
                new Display(
                        reader.find(QueryParameter.TRUE_CURVE, base.display().trueCurve(), ExperimentQuery::truth),
                        reader.find(QueryParameter.FRESH_POINTS, base.display().freshPoints(), ExperimentQuery::truth),
                        reader.find(
                                QueryParameter.ZOOMED_WEIGHTS,
                                base.display().zoomedWeights(),
                                ExperimentQuery::truth)));
        return new Reading(experiment, reader.ignored(), reader.awaited);
    }

    private static DataSource source(Reader reader, Function<FileReference, Optional<CsvFile>> files) {
        String id = reader.read(QueryParameter.DATA_SOURCE, GENERATE, Function.identity());
        return switch (id) {
            case GENERATE -> generated(reader);
            case UPLOAD -> uploaded(reader, files);
            case POINTS -> points(reader);
            default ->
                BuiltInData.ofId(id)
                        .map(data -> columns(reader, DataSource.BuiltIn.of(data)))
                        .orElseGet(() -> unknown(reader));
        };
    }

    private static DataSource unknown(Reader reader) {
        reader.ignore(QueryParameter.DATA_SOURCE);
        return generated(reader);
    }

    private static DataSource uploaded(Reader reader, Function<FileReference, Optional<CsvFile>> files) {
        FileReference reference = new FileReference(
                reader.read(QueryParameter.FILE_NAME, "", Function.identity()),
                reader.read(QueryParameter.FILE, "", ExperimentQuery::digest),
                FileFormQuery.read(reader));
        Optional<CsvFile> file = files.apply(reference);
        if (file.isPresent()) {
            return columns(reader, DataSource.Uploaded.of(reference, file.get()));
        }
        reader.awaited = Optional.of(new AskedFile(
                reference,
                reader.text(QueryParameter.X_COLUMN).orElse(null),
                reader.text(QueryParameter.Y_COLUMN).orElse(null)));
        return Experiment.DEFAULT_SOURCE;
    }

    static String digest(String text) {
        if (!text.matches("[0-9a-f]{" + 2 * FileReference.DIGEST_BYTES + "}")) {
            throw new IllegalArgumentException("no digest");
        }
        return text;
    }

    private static DataSource generated(Reader reader) {
        DataSource.Generated base = Experiment.DEFAULT_SOURCE;
        return new DataSource.Generated(
                reader.find(QueryParameter.TRUE_FUNCTION, base.function(), TrueFunction::ofId),
                reader.read(
                        QueryParameter.SAMPLE_SIZE,
                        base.size(),
                        text -> base.withSize(QueryNumber.whole(text)).size()),
                reader.read(
                        QueryParameter.NOISE,
                        base.noise(),
                        text -> base.withNoise(QueryNumber.decimal(text)).noise()));
    }

    private static DataSource columns(Reader reader, DataSource.Columns base) {
        List<String> names = base.table().names();
        Function<String, Optional<String>> known = text -> Optional.of(text).filter(names::contains);
        return base.withColumns(
                reader.find(QueryParameter.X_COLUMN, base.xColumn(), known),
                reader.find(QueryParameter.Y_COLUMN, base.yColumn(), known));
    }

    private static DataSource points(Reader reader) {
        Quantity x = quantity(reader, QueryParameter.X_NAME, "x", QueryParameter.X_MEASURE);
        Quantity y = quantity(reader, QueryParameter.Y_NAME, "y", QueryParameter.Y_MEASURE);
        TrueFunction truth = reader.read(
                        QueryParameter.TRUE_FUNCTION,
                        Optional.<TrueFunction>empty(),
                        text -> Optional.of(TrueFunction.ofId(text).orElseThrow(IllegalArgumentException::new)))
                .orElse(null);
        return reader.read(
                QueryParameter.POINTS,
                Experiment.DEFAULT_SOURCE,
                text -> new DataSource.PlacedPoints(PointList.read(text), x, y, truth));
    }

    private static Quantity quantity(Reader reader, QueryParameter name, String otherwise, QueryParameter measure) {
        return new Quantity(
                reader.read(name, otherwise, Function.identity()),
                reader.find(measure, new Measure.Plain(), Measure::ofId));
    }

    private static double validationShare(String text) {
        return Experiment.DEFAULT.withValidationShare(QueryNumber.decimal(text)).validationShare();
    }

    private static long atLeastZero(long seed) {
        return Experiment.DEFAULT.withSeed(seed).seed();
    }

    static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** As short as tells the number from every other. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** Remembers the file as well that is asked for and not here. */
    private static final class Reader extends QueryReader {

        private Optional<AskedFile> awaited = Optional.empty();

        Reader(Map<String, List<String>> query) {
            super(query);
        }
    }
}
