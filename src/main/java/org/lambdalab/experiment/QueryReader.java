package org.lambdalab.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Reads one parameter of an address after another, and remembers those that it could not. */
class QueryReader {

    private final Map<String, List<String>> query;
    private final List<QueryParameter> ignored = new ArrayList<>();

    QueryReader(Map<String, List<String>> query) {
        this.query = query;
    }

    Optional<String> text(QueryParameter parameter) {
        return query.getOrDefault(parameter.id(), List.of()).stream().findFirst();
    }

    <T> T find(QueryParameter parameter, T otherwise, Function<String, ? extends Optional<? extends T>> parser) {
        return read(parameter, otherwise, text -> parser.apply(text).orElseThrow(IllegalArgumentException::new));
    }

    /** What a type refuses in its constructor is refused here by the same words. */
    <T> T read(QueryParameter parameter, T otherwise, Function<String, ? extends T> parser) {
        Optional<String> text = text(parameter);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return parser.apply(text.get());
        } catch (IllegalArgumentException unreadable) {
            ignore(parameter);
            return otherwise;
        }
    }

    /**
     * A number that is part of something.
     *
     * @param with makes the same with another number, or refuses it
     */
    <T> double number(QueryParameter parameter, DoubleFunction<T> with, ToDoubleFunction<T> part, T base) {
        return read(
                parameter, part.applyAsDouble(base), text -> part.applyAsDouble(with.apply(QueryNumber.decimal(text))));
    }

    void ignore(QueryParameter parameter) {
        ignored.add(parameter);
    }

    /** In their order. */
    List<QueryParameter> ignored() {
        return List.copyOf(ignored);
    }
}
