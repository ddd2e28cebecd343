package org.lambdalab.lessons;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What a condition can speak of, as it is on a screen. A number that is not known, such as the validation error where
 * nothing is held out, is NaN, which is neither more nor less than any other.
 *
 * @param word its name in a condition
 * @param <F> what is found on the screen
 */
record Fact<F>(String word, Kind kind, Function<F, Object> value) {

    static <F> Fact<F> whole(String word, ToDoubleFunction<F> value) {
        return new Fact<>(word, Kind.WHOLE, value::applyAsDouble);
    }

    static <F> Fact<F> real(String word, ToDoubleFunction<F> value) {
        return new Fact<>(word, Kind.REAL, value::applyAsDouble);
    }

    static <T> Kind words(T[] values, Function<T, String> id) {
        return new Kind.Word(Set.copyOf(Arrays.stream(values).map(id).toList()));
    }

    /** Each by its word. */
    static <F> Map<String, Object> all(List<Fact<F>> facts, F found) {
        return facts.stream()
                .collect(Collectors.toMap(Fact::word, fact -> fact.value().apply(found)));
    }
}
