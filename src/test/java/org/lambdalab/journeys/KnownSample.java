package org.lambdalab.journeys;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sample and the model that journeys know by heart: what the app itself opens with may become another. */
final class KnownSample {

    private static final Map<String, String> PARAMETERS = new TreeMap<>(
            Map.of("sample-size", "30", "seed", "7", "validation-share", "0.3", "degree", "9", "lambda", "0.01"));

    private KnownSample() {}

    /**
     * A query of the known parameters.
     *
     * @param query with its question mark, or empty; what it says of one of the parameters holds
     */
    static String query(String query) {
        Stream<String> said =
                Arrays.stream(query.replaceFirst("^\\?", "").split("&")).filter(part -> !part.isEmpty());
        Stream<String> known = PARAMETERS.entrySet().stream()
                .filter(parameter -> !query.matches(".*[?&]" + parameter.getKey() + "=.*"))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue());
        return Stream.concat(said, known).collect(Collectors.joining("&", "?", ""));
    }
}
