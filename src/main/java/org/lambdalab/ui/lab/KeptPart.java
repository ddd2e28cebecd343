package org.lambdalab.ui.lab;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a picture that holds still while λ moves: made once for what it shows, and again only when that is another
 * object.
 */
final class KeptPart<K, V> {

    private final Function<K, V> make;
    private @Nullable K key;
    private @Nullable V value;

    KeptPart(Function<K, V> make) {
        this.make = make;
    }

    @SuppressWarnings("ReferenceEquality")
    V of(K wanted) {
        V known = value;
        if (known == null || key != wanted) {
            known = make.apply(wanted);
            value = known;
            key = wanted;
        }
        return known;
    }
}
