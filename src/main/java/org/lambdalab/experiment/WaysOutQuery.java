package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of other ways has in the query of an address beside its {@link ExperimentQuery}, and back, by the same
 * rules. What is at its best is not named there.
 */
public final class WaysOutQuery {

    private static final String SEPARATOR = " ";

    private WaysOutQuery() {}

    /**
     * What was read.
     *
     * @param ignored the parameters that could not be read, in their order
     */
    public record Reading(WaysOut ways, List<QueryParameter> ignored) {

        public Reading {
            ignored = List.copyOf(ignored);
        }
    }

    /** The names of all that may stand in an address for this screen alone. */
    public static List<String> names() {
        return Stream.concat(
                        Stream.of(QueryParameter.LEFT_OUT, QueryParameter.ROW_SHARE, QueryParameter.DEGREE_FOLDS),
                        Arrays.stream(Way.values()).flatMap(way -> way.dial().stream()))
                .map(QueryParameter::id)
                .toList();
    }

    public static Map<String, String> write(WaysOut ways) {
        Map<String, String> query = new LinkedHashMap<>();
        if (ways.leftOut() != null) {
            query.put(
                    QueryParameter.LEFT_OUT.id(),
                    ways.leftOut().stream()
                            .map(power -> Integer.toString(power))
                            .collect(Collectors.joining(SEPARATOR)));
        }
        for (Way way : Way.values()) {
            way.dial()
                    .ifPresent(dial ->
                            ways.dial(way).ifPresent(number -> query.put(dial.id(), ExperimentQuery.number(number))));
        }
        query.put(QueryParameter.ROW_SHARE.id(), Integer.toString(ways.rowShare()));
        query.put(QueryParameter.DEGREE_FOLDS.id(), Integer.toString(ways.folds()));
        return query;
    }

    public static Reading read(Map<String, List<String>> query) {
        QueryReader reader = new QueryReader(query);
        WaysOut ways = WaysOut.DEFAULT;
        List<Integer> leftOut = leftOut(reader);
        if (leftOut != null) {
            ways = ways.withLeftOut(leftOut);
        }
        for (Way way : Way.values()) {
            ways = way.dial().isPresent() ? dialled(reader, way, way.dial().get(), ways) : ways;
        }
        WaysOut base = ways;
        ways = reader.read(QueryParameter.ROW_SHARE, base, text -> base.withRowShare(QueryNumber.whole(text)));
        WaysOut shared = ways;
        ways = reader.read(QueryParameter.DEGREE_FOLDS, shared, text -> shared.withFolds(QueryNumber.whole(text)));
        return new Reading(ways, reader.ignored());
    }

    private static WaysOut dialled(QueryReader reader, Way way, QueryParameter dial, WaysOut base) {
        return reader.read(dial, base, text -> base.withDial(way, QueryNumber.decimal(text)));
    }

    private static @Nullable List<Integer> leftOut(QueryReader reader) {
        return reader.text(QueryParameter.LEFT_OUT).isEmpty()
                ? null
                : reader.read(
                                QueryParameter.LEFT_OUT,
                                WaysOut.DEFAULT,
                                text -> WaysOut.DEFAULT.withLeftOut(powers(text)))
                        .leftOut();
    }

    private static List<Integer> powers(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split("\\s+"))
                        .map(QueryNumber::whole)
                        .toList();
    }
}
