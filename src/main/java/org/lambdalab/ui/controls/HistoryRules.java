package org.lambdalab.ui.controls;

import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lambdalab.data.CsvFile;

/**
 * What of questions their history must know: which of them are steps of one slide, and how many are too many.
 *
 * @param <Q> an immutable question
 */
public final class HistoryRules<Q> implements Serializable {

    /** A table of 200,000 rows takes some megabytes: no more than these are held for going back. */
    private static final int MOST_TABLES = 2;

    private final List<Glide<Q>> glides;
    private final SerializableFunction<Q, Optional<CsvFile>> table;

    /** Of questions that are a handful of numbers each. */
    public HistoryRules(List<? extends Glide<Q>> glides) {
        this(glides, question -> Optional.empty());
    }

    /** @param table the file that a question is about, if any; one that is read in another form is another */
    public HistoryRules(List<? extends Glide<Q>> glides, SerializableFunction<Q, Optional<CsvFile>> table) {
        this.glides = List.copyOf(glides);
        this.table = table;
    }

    /** The one thing in which two differ that slides; empty where they differ in another, or in more than one. */
    Optional<Glide<Q>> glide(Q one, Q other) {
        return glides.stream()
                .filter(glide -> !one.equals(other) && glide.moved(one, other).equals(other))
                .findFirst();
    }

    /** Whether so many are more than memory should hold. */
    boolean areTooMany(Stream<Q> held) {
        Set<CsvFile> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        held.map(table).flatMap(Optional::stream).forEach(tables::add);
        return tables.size() > MOST_TABLES;
    }
}
