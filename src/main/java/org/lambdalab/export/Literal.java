package org.lambdalab.export;

import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.sample.Split;

/** Numbers and names as Python, R and CSV read them: every double comes back as it was. */
final class Literal {

    private static final double WHOLE = 1e15;
    private static final int WIDTH = 96;
    private static final int LONGEST_NAME = 60;

    private Literal() {}

    static String of(double value) {
        return value == Math.rint(value) && Math.abs(value) < WHOLE
                ? Long.toString((long) value)
                : Double.toString(value).replace('E', 'e');
    }

    /** Separated by commas, in indented lines of a width that can be read. */
    static String lines(DoubleStream values) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder("   ");
        PrimitiveIterator.OfDouble each = values.iterator();
        while (each.hasNext()) {
            String number = of(each.nextDouble()) + (each.hasNext() ? "," : "");
            if (line.length() + number.length() >= WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder("   ");
            }
            line.append(' ').append(number);
        }
        return lines.append(line).toString();
    }

    /** Of every row 1 where it is held out, else 0. */
    static DoubleStream heldOut(Split split) {
        int rows = split.trainingRows().size() + split.validationRows().size();
        List<Integer> held = split.validationRows();
        boolean[] isHeld = new boolean[rows];
        held.forEach(row -> isHeld[row] = true);
        return IntStream.range(0, rows).mapToDouble(row -> isHeld[row] ? 1 : 0);
    }

    /** What would end the line, and so the comment, becomes a blank: what follows would be code. */
    static String inComment(String name) {
        String line = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ").strip();
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "…";
    }
}
