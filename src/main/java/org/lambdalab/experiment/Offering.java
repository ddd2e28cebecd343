package org.lambdalab.experiment;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a screen are shown, as a teacher chose. It is no part of what is asked there: what a hidden control is
 * set to holds all the same.
 *
 * @param controls ids; null for all
 * @param pictures ids; null for all
 * @param embedding null where the screen is a page of its own
 */
public record Offering(
        @Nullable Set<String> controls,
        @Nullable Set<String> pictures,
        @Nullable Embedding embedding) implements Serializable {

    public static final Offering WHOLE = new Offering(null, null, null);

    public Offering {
        controls = controls == null ? null : inOrder(controls);
        pictures = pictures == null ? null : inOrder(pictures);
    }

    /** Whether anything is left out of the screen or its page. */
    public boolean isChosen() {
        return !equals(WHOLE);
    }

    private static Set<String> inOrder(Collection<String> ids) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }
}
