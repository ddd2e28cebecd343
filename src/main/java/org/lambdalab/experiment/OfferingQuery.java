package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the query of an address says of the parts to show, beside what is asked there: {@code
 * controls=log-lambda,penalty&pictures=fit-chart&embed=picture}.
 */
public final class OfferingQuery {

    private static final String SEPARATOR = ",";

    private OfferingQuery() {}

    /**
     * What was read.
     *
     * @param ignored the parameters that were not wholly understood, in their order
     */
    public record Reading(Offering offering, List<QueryParameter> ignored) {

        public Reading {
            ignored = List.copyOf(ignored);
        }
    }

    /** The names of all that it may have in an address. */
    public static List<String> names() {
        return Stream.of(QueryParameter.CONTROLS, QueryParameter.PICTURES, QueryParameter.EMBED)
                .map(QueryParameter::id)
                .toList();
    }

    /** No control at all is an empty value. */
    public static Map<String, String> write(Offering offering) {
        Map<String, String> query = new LinkedHashMap<>();
        if (offering.controls() != null) {
            query.put(QueryParameter.CONTROLS.id(), String.join(SEPARATOR, offering.controls()));
        }
        if (offering.pictures() != null) {
            query.put(QueryParameter.PICTURES.id(), String.join(SEPARATOR, offering.pictures()));
        }
        if (offering.embedding() != null) {
            query.put(QueryParameter.EMBED.id(), offering.embedding().id());
        }
        return query;
    }

    /** An address with these parts instead of those that it had; what it asks stays. */
    public static String in(String address, Offering offering) {
        String[] parts = address.split("#", 2)[0].split("\\?", 2);
        Stream<String> asked = parts.length == 1
                ? Stream.empty()
                : Arrays.stream(parts[1].split("&"))
                        .filter(pair -> !pair.isEmpty() && !names().contains(pair.split("=", 2)[0]));
        Stream<String> shown = write(offering).entrySet().stream().map(part -> part.getKey() + "=" + part.getValue());
        String query = Stream.concat(asked, shown).collect(Collectors.joining("&"));
        return query.isEmpty() ? parts[0] : parts[0] + "?" + query;
    }

    /**
     * What an address asks for.
     *
     * @param controls the ids that its screen can offer
     * @param pictures the ids of its pictures
     */
    public static Reading read(Map<String, List<String>> query, Set<String> controls, Set<String> pictures) {
        QueryReader reader = new QueryReader(query);
        Offering offering = new Offering(
                some(reader, QueryParameter.CONTROLS, controls),
                some(reader, QueryParameter.PICTURES, pictures),
                reader.text(QueryParameter.EMBED).isEmpty()
                        ? null
                        : reader.find(QueryParameter.EMBED, Embedding.SCREEN, Embedding::of));
        return new Reading(offering, reader.ignored());
    }

    /** Where none is known, a whole screen serves better than an empty one. */
    private static @Nullable Set<String> some(QueryReader reader, QueryParameter parameter, Set<String> known) {
        String text = reader.text(parameter).orElse(null);
        if (text == null) {
            return null;
        }
        Set<String> asked = Arrays.stream(text.split(SEPARATOR, -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean named = !asked.isEmpty();
        if (asked.retainAll(known)) {
            reader.ignore(parameter);
        }
        return named && asked.isEmpty() ? null : asked;
    }
}
