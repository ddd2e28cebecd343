package org.lambdalab.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a file is written, as its first rows tell.
 *
 * @param preamble rows to pass over before the table begins
 * @param names whether the next row holds the columns' names
 * @param indent columns before the first that is named: 1 where R's write.table leaves out the row names' own name
 */
record Dialect(Delimiter delimiter, DecimalMark mark, int preamble, boolean names, int indent) {
    private static final int ROWS = 100;

    static Dialect of(String text, boolean cut) {
        Candidate best = Arrays.stream(Delimiter.values())
                .map(delimiter -> new Candidate(delimiter, Records.first(ROWS, delimiter, text, cut)))
                .max(Comparator.comparingDouble(Candidate::score)
                        .thenComparing(Candidate::delimiter, Comparator.reverseOrder()))
                .orElseThrow();
        int preamble = preamble(best);
        List<Row> rows = best.rows().subList(preamble, best.rows().size());
        if (rows.isEmpty()) {
            return new Dialect(best.delimiter(), best.decimalMark(), preamble, false, 0);
        }
        Row first = rows.getFirst();
        List<Row> others = rows.subList(1, rows.size());
        int indent = hasUnnamedRowNames(first, others, best.width()) ? 1 : 0;
        return new Dialect(best.delimiter(), best.decimalMark(), preamble, holdsNames(first, others, indent), indent);
    }

    /** Titles above the table, and the line {@code sep=;} that spreadsheets understand. */
    private static int preamble(Candidate candidate) {
        List<Row> rows = candidate.rows();
        int count = 0;
        while (candidate.width() > 1
                && count < rows.size()
                && (rows.get(count).size() == 1 || rows.get(count).field(0).equalsIgnoreCase("sep="))) {
            count++;
        }
        return count;
    }

    private static boolean hasUnnamedRowNames(Row first, List<Row> others, int width) {
        return first.size() == width - 1
                && IntStream.range(0, others.size()).allMatch(i -> {
                    String name = others.get(i).field(0);
                    return isText(name) || name.equals(String.valueOf(i + 1));
                });
    }

    /** Names stand above numbers without being any; "2020" is one only amid as many words. */
    private static boolean holdsNames(Row first, List<Row> others, int indent) {
        int words = 0;
        int numbers = 0;
        for (int column = 0; column < first.size(); column++) {
            int below = column + indent;
            long numbersBelow =
                    others.stream().filter(row -> isNumber(row.field(below))).count();
            long textsBelow =
                    others.stream().filter(row -> isText(row.field(below))).count();
            if (others.isEmpty() || numbersBelow > textsBelow) {
                words += isText(first.field(column)) ? 1 : 0;
                numbers += isNumber(first.field(column)) ? 1 : 0;
            }
        }
        return words > 0 && words >= numbers;
    }

    private static boolean isNumber(String field) {
        return Numeral.of(field) != Numeral.TEXT;
    }

    private static boolean isText(String field) {
        return !isNumber(field) && !Numeral.isMissing(field);
    }
}
