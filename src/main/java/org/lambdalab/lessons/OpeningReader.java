package org.lambdalab.lessons;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lambdalab.experiment.OfferingQuery;
import org.lambdalab.experiment.QueryParameter;

/** Reads the address of a step, such as {@code /?degree=3&penalty=l2}, and what an attempt changes in it. */
final class OpeningReader {

    /** What is offered a step has in fields of its own. */
    private static final Set<String> NAMES = Arrays.stream(QueryParameter.values())
            .map(QueryParameter::id)
            .filter(name -> !OfferingQuery.names().contains(name))
            .collect(Collectors.toUnmodifiableSet());

    private final Faults faults;

    OpeningReader(Faults faults) {
        this.faults = faults;
    }

    Optional<Opening> read(Fields.Text address) {
        String[] parts = address.value().split("\\?", 2);
        Optional<Screen> screen = Screen.ofPath(parts[0]);
        if (screen.isEmpty()) {
            faults.add(
                    address.line(),
                    address.column(),
                    "a step opens one of " + Screen.paths() + ", not \"" + parts[0] + "\"");
            return Optional.empty();
        }
        Opening opening = new Opening(screen.get(), query(parts.length == 1 ? "" : parts[1], address));
        expectReadable(opening, opening.query().keySet(), address);
        return Optional.of(opening);
    }

    /** What is other than in the address of the step. */
    Map<String, List<String>> changes(Fields.Text changes, Opening step) {
        Map<String, List<String>> query = query(changes.value(), changes);
        expectReadable(step.with(query), query.keySet(), changes);
        return query;
    }

    private Map<String, List<String>> query(String text, Fields.Text place) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String parameter : text.split("&", -1)) {
            if (!parameter.isBlank()) {
                String[] parts = parameter.strip().split("=", 2);
                if (parts.length == 1 || !NAMES.contains(parts[0])) {
                    faults.add(
                            place.line(), place.column(), "\"" + parameter + "\" is no part of an address of a screen");
                } else {
                    decoded(parts[1], place).ifPresent(value -> query.put(parts[0], List.of(value)));
                }
            }
        }
        return query;
    }

    private Optional<String> decoded(String value, Fields.Text place) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            faults.add(place.line(), place.column(), "\"" + value + "\" has a % that no two digits follow");
            return Optional.empty();
        }
    }

    /** @param written here; what else the opening has is judged where that is written */
    private void expectReadable(Opening opening, Set<String> written, Fields.Text place) {
        opening.ignored().stream()
                .map(QueryParameter::id)
                .filter(written::contains)
                .forEach(name -> faults.add(
                        place.line(),
                        place.column(),
                        "\"" + name + "\" cannot be \""
                                + String.join(", ", opening.query().getOrDefault(name, List.of())) + "\""));
        if (opening.awaitsFile()) {
            faults.add(place.line(), place.column(), "a lesson cannot open a file of somebody's own");
        }
    }
}
