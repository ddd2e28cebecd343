package org.lambdalab.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.regression.Basis;

/**
 * An experiment as the query of an address, and back. A parameter is named after the control that sets it; one that is
 * missing has its default, and one that cannot be read has its default too and is reported, whatever the others say.
 */
public final class ExperimentQuery {

    private static final String SOURCE = "data-source";
    private static final String GENERATE = "generate";
    private static final String UPLOAD = "upload";
    private static final String POINTS = "points";

    /** More points by hand would make an address that servers refuse; it then tells all but them. */
    private static final int MAX_POINTS = 300;

    private ExperimentQuery() {}

    /**
     * What was read.
     *
     * @param ignored the parameters that could not be read, in their order
     */
    public record Reading(Experiment experiment, List<String> ignored) {

        public Reading {
            ignored = List.copyOf(ignored);
        }
    }

    public static Map<String, String> write(Experiment experiment) {
        Map<String, String> query = new LinkedHashMap<>();
        write(experiment.source(), query);
        Model model = experiment.model();
        query.put("seed", Long.toString(experiment.seed()));
        query.put("validation-share", number(experiment.validationShare()));
        query.put("degree", Integer.toString(model.degree()));
        query.put("basis", model.basis().id());
        query.put("penalty", model.penalty().id());
        query.put("l1-ratio", number(model.l1Ratio()));
        query.put("lambda", number(model.lambda()));
        query.put("matching", experiment.comparisonRule().id());
        query.put("true-curve", Boolean.toString(experiment.trueCurve()));
        return query;
    }

    private static void write(DataSource source, Map<String, String> query) {
        switch (source) {
            case DataSource.Generated generated -> {
                query.put(SOURCE, GENERATE);
                query.put("true-function", generated.function().id());
                query.put("sample-size", Integer.toString(generated.size()));
                query.put("noise", number(generated.noise()));
            }
            case DataSource.BuiltIn builtIn -> {
                query.put(SOURCE, builtIn.data().id());
                query.put("x-column", builtIn.xColumn());
                query.put("y-column", builtIn.yColumn());
            }
            case DataSource.Uploaded uploaded -> {
                query.put(SOURCE, UPLOAD);
                query.put("x-column", uploaded.xColumn());
                query.put("y-column", uploaded.yColumn());
            }
            case DataSource.PlacedPoints points -> {
                query.put(SOURCE, POINTS);
                if (points.points().size() <= MAX_POINTS) {
                    query.put(POINTS, PointList.write(points.points()));
                }
                query.put("x-name", points.xName());
                query.put("y-name", points.yName());
                if (points.truth() != null) {
                    query.put("true-function", points.truth().id());
                }
            }
        }
    }

    /**
     * The experiment that a query asks for.
     *
     * @param upload the file that {@code data-source=upload} means here, if there is one
     */
    public static Reading read(Map<String, List<String>> query, Optional<DataSource.Uploaded> upload) {
        Reader reader = new Reader(query);
        Experiment base = Experiment.DEFAULT;
        Model model = base.model();
        Experiment experiment = new Experiment(
                source(reader, upload),
                reader.read("seed", base.seed(), text -> atLeastZero(Long.parseLong(text))),
                reader.read("validation-share", base.validationShare(), ExperimentQuery::validationShare),
                new Model(
                        reader.read(
                                "degree",
                                model.degree(),
                                text -> model.withDegree(Integer.parseInt(text)).degree()),
                        reader.find("basis", model.basis(), Basis::ofId),
                        reader.find("penalty", model.penalty(), PenaltyKind::ofId),
                        reader.read(
                                "l1-ratio",
                                model.l1Ratio(),
                                text -> model.withL1Ratio(Double.parseDouble(text))
                                        .l1Ratio()),
                        reader.read(
                                "lambda",
                                model.lambda(),
                                text -> model.withLambda(Double.parseDouble(text))
                                        .lambda())),
                reader.find("matching", base.comparisonRule(), ComparisonRule::ofId),
                reader.find("true-curve", base.trueCurve(), ExperimentQuery::truth));
        return new Reading(experiment, reader.ignored);
    }

    private static DataSource source(Reader reader, Optional<DataSource.Uploaded> upload) {
        String id = reader.read(SOURCE, GENERATE, Function.identity());
        return switch (id) {
            case GENERATE -> generated(reader);
            case UPLOAD -> upload.<DataSource>map(file -> columns(reader, file)).orElseGet(() -> unknown(reader));
            case POINTS -> points(reader);
            default ->
                BuiltInData.ofId(id)
                        .map(data -> columns(reader, DataSource.BuiltIn.of(data)))
                        .orElseGet(() -> unknown(reader));
        };
    }

    private static DataSource unknown(Reader reader) {
        reader.ignored.add(SOURCE);
        return generated(reader);
    }

    private static DataSource generated(Reader reader) {
        DataSource.Generated base = Experiment.DEFAULT_SOURCE;
        return new DataSource.Generated(
                reader.find("true-function", base.function(), TrueFunction::ofId),
                reader.read(
                        "sample-size",
                        base.size(),
                        text -> base.withSize(Integer.parseInt(text)).size()),
                reader.read(
                        "noise",
                        base.noise(),
                        text -> base.withNoise(Double.parseDouble(text)).noise()));
    }

    private static DataSource columns(Reader reader, DataSource.Columns base) {
        List<String> names = base.table().names();
        Function<String, Optional<String>> known = text -> Optional.of(text).filter(names::contains);
        return base.withColumns(
                reader.find("x-column", base.xColumn(), known), reader.find("y-column", base.yColumn(), known));
    }

    private static DataSource points(Reader reader) {
        String xName = reader.read("x-name", "x", Function.identity());
        String yName = reader.read("y-name", "y", Function.identity());
        TrueFunction truth = reader.read(
                        "true-function",
                        Optional.<TrueFunction>empty(),
                        text -> Optional.of(TrueFunction.ofId(text).orElseThrow(IllegalArgumentException::new)))
                .orElse(null);
        return reader.read(
                POINTS,
                Experiment.DEFAULT_SOURCE,
                text -> new DataSource.PlacedPoints(PointList.read(text), xName, yName, truth));
    }

    private static double validationShare(String text) {
        return Experiment.DEFAULT.withValidationShare(Double.parseDouble(text)).validationShare();
    }

    private static long atLeastZero(long seed) {
        return Experiment.DEFAULT.withSeed(seed).seed();
    }

    private static Optional<Boolean> truth(String text) {
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

    /** Reads one parameter after another, and remembers those that it could not. */
    private static final class Reader {

        private final Map<String, List<String>> query;
        private final List<String> ignored = new ArrayList<>();

        Reader(Map<String, List<String>> query) {
            this.query = query;
        }

        <T> T find(String name, T otherwise, Function<String, ? extends Optional<? extends T>> parser) {
            return read(name, otherwise, text -> parser.apply(text).orElseThrow(IllegalArgumentException::new));
        }

        /** What a type refuses in its constructor is refused here by the same words. */
        <T> T read(String name, T otherwise, Function<String, ? extends T> parser) {
            List<String> values = query.getOrDefault(name, List.of());
            if (values.isEmpty()) {
                return otherwise;
            }
            try {
                return parser.apply(values.getFirst());
            } catch (IllegalArgumentException unreadable) {
                ignored.add(name);
                return otherwise;
            }
        }
    }
}
