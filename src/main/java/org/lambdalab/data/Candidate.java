package org.lambdalab.data;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A delimiter, and the first rows as it parts them. */
record Candidate(Delimiter delimiter, List<Row> rows) {

    /** The most frequent number of fields in a row. */
    int width() {
        return rows.stream().collect(Collectors.groupingBy(Row::size, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /**
     * The share of rows that have the same number of fields, times the share of fields that are numbers. A delimiter
     * that is not the file's leaves pieces such as {@code 5;2}; one that no row has scores 0.
     */
    double score() {
        int width = width();
        if (width < 2) {
            return 0;
        }
        List<Row> regular = rows.stream().filter(row -> row.size() == width).toList();
        Map<Boolean, Long> numeric = regular.stream()
                .flatMap(row -> row.fields().stream())
                .filter(field -> !Numeral.isMissing(field))
                .collect(Collectors.partitioningBy(field -> Numeral.of(field) != Numeral.TEXT, Collectors.counting()));
        long numbers = numeric.getOrDefault(true, 0L);
        long texts = numeric.getOrDefault(false, 0L);
        double numericShare = (double) numbers / Math.max(1, numbers + texts);
        return (0.1 + numericShare) * regular.size() / rows.size();
    }

    DecimalMark decimalMark() {
        Map<Numeral, Long> count = rows.stream()
                .flatMap(row -> row.fields().stream())
                .collect(Collectors.groupingBy(Numeral::of, Collectors.counting()));
        long points = count.getOrDefault(Numeral.POINT, 0L);
        long commas = count.getOrDefault(Numeral.COMMA, 0L);
        if (points == commas) {
            return DecimalMark.UNDECIDED;
        }
        return points > commas ? DecimalMark.POINT : DecimalMark.COMMA;
    }
}
