package org.lambdalab.data;

import java.util.BitSet;
import java.util.List;

/**
 * The columns to begin with: of those that vary and do not just count rows the pair that leaves most rows, the first in
 * the file of equals, x before y. A table of two columns is taken as it stands.
 */
record Suggestion(Column x, Column y) {

    static Suggestion of(List<Column> columns) {
        if (columns.size() == 2) {
            return new Suggestion(columns.getFirst(), columns.getLast());
        }
        List<Column> telling = columns.stream()
                .filter(column -> column.varies() && !column.isCounter())
                .toList();
        return telling.size() >= 2 ? fullest(telling) : amongFew(columns, telling);
    }

    private static Suggestion fullest(List<Column> columns) {
        List<BitSet> usable = columns.stream().map(Column::usableRows).toList();
        int all = columns.getFirst().values().size();
        var best = new Suggestion(columns.get(0), columns.get(1));
        int most = -1;
        for (int x = 0; x < columns.size() && most < all; x++) {
            for (int y = x + 1; y < columns.size() && most < all; y++) {
                var both = (BitSet) usable.get(x).clone();
                both.and(usable.get(y));
                if (both.cardinality() > most) {
                    most = both.cardinality();
                    best = new Suggestion(columns.get(x), columns.get(y));
                }
            }
        }
        return best;
    }

    /** A counter is the x of the one column that tells something; a constant serves where nothing else is there. */
    private static Suggestion amongFew(List<Column> columns, List<Column> telling) {
        List<Column> varying = columns.stream().filter(Column::varies).toList();
        if (telling.isEmpty()) {
            Column x = varying.isEmpty() ? columns.getFirst() : varying.getFirst();
            return new Suggestion(x, other(varying.size() > 1 ? varying : columns, x));
        }
        Column y = telling.getFirst();
        return varying.size() > 1 ? new Suggestion(other(varying, y), y) : new Suggestion(y, other(columns, y));
    }

    private static Column other(List<Column> columns, Column than) {
        return columns.stream()
                .filter(column -> !column.name().equals(than.name()))
                .findFirst()
                .orElse(than);
    }
}
