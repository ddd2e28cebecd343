package org.lambdalab.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A random table in a random form comes back as it was.
 *
 * <p>Not asked, as nothing in such a file tells: above a table without header a title or a comment of as many pieces as
 * there are columns, which reads as their names.
 */
final class RandomFormTest {
    /** 100,000 take half a minute: -Drandom.forms=100000. */
    private static final int TABLES = Integer.getInteger("random.forms", 3_000);

    private static final List<String> WORDS = List.of("time", "mass", "Temp.", "höhe", "p (hPa)", "x", "count_2", "Δv");

    @Test
    void randomTablesInRandomFormsComeBackAsTheyWere() throws IOException {
        var wrong = new ArrayList<String>();
        for (int seed = 0; seed < TABLES; seed++) {
            var form = new Form(new Random(seed));
            String text = form.text();
            try {
                String read =
                        described(Reading.read(text.getBytes(form.charset)).table());
                if (!read.equals(form.expected())) {
                    wrong.add(seed + "\n" + text + "read as " + read);
                }
            } catch (UnreadableData e) {
                wrong.add(seed + "\n" + text + "refused: " + e.getMessage());
            }
        }
        assertThat(wrong).as("%d of %d", wrong.size(), TABLES).isEmpty();
    }

    private static String described(Table table) {
        return table.columns().stream()
                .map(column -> column.label() + Arrays.toString(column.values().toArray()))
                .collect(Collectors.joining("\n"));
    }

    /** One drawing of everything that a file is free in. */
    private static final class Form {
        private final Random random;
        private final String delimiter;
        private final String mark;
        private final String missing;
        private final boolean header;
        private final boolean units;
        private final Charset charset;
        private final double[][] values;

        Form(Random random) {
            this.random = random;
            this.delimiter = pick(",", ";", "\t", "  ", "|");
            this.mark = delimiter.equals(",") ? "." : pick(".", ",");
            // Between blanks what is missing must be written.
            this.missing =
                    delimiter.equals("  ") ? pick("NA", "..", "-", "***") : pick("", "NA", "..", "#N/A", ":", "null");
            this.header = random.nextInt(4) > 0;
            this.units = header && random.nextInt(4) == 0;
            this.charset = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                    .get(random.nextInt(3));
            this.values = new double[4 + random.nextInt(40)][2 + random.nextInt(4)];
            for (double[] row : values) {
                Arrays.setAll(
                        row, i -> random.nextInt(12) == 0 ? Double.NaN : Math.rint(random.nextGaussian() * 1e4) / 1e2);
            }
            // A row of nothing but blanks is none.
            Arrays.stream(values)
                    .filter(row -> Arrays.stream(row).allMatch(Double::isNaN))
                    .forEach(row -> row[0] = 1.5);
            // A first and a last row with values in all columns, and decimals in one.
            Arrays.setAll(values[0], i -> i + 0.25);
            Arrays.setAll(values[values.length - 1], i -> 7.75 - i);
        }

        String text() {
            String end = pick("\n", "\r\n", "\r");
            var lines = new ArrayList<String>();
            IntStream.range(0, random.nextInt(3))
                    .forEach(i ->
                            lines.add(header ? pick("", "# by hand, in May; twice", "#") : pick("", "#measured", "#")));
            if (header) {
                IntStream.range(0, random.nextInt(3)).forEach(i -> lines.add(pick("A title", "Measured: in May", "")));
                lines.add(String.join(
                        delimiter, names().stream().map(this::quoted).toList()));
            }
            if (units) {
                lines.add(String.join(delimiter, Collections.nCopies(values[0].length, pick("[mm]", "(mm)", "mm"))));
            }
            for (double[] row : values) {
                lines.add(Arrays.stream(row).mapToObj(this::written).collect(Collectors.joining(delimiter)));
            }
            lines.addAll(pick("", "Source: by hand", "* provisional, of May" + end + "Source: none")
                    .lines()
                    .toList());
            return String.join(end, lines) + pick("", end);
        }

        String expected() {
            List<String> names = names();
            return IntStream.range(0, values[0].length)
                    .mapToObj(i -> (header ? names.get(i) : "Column " + (i + 1))
                            + (units ? " (mm)" : "")
                            + Arrays.toString(Arrays.stream(values)
                                    .mapToDouble(row -> row[i])
                                    .toArray()))
                    .collect(Collectors.joining("\n"));
        }

        private List<String> names() {
            return WORDS.subList(0, values[0].length);
        }

        private String quoted(String name) {
            return name.contains(" ") ? '"' + name + '"' : name;
        }

        private String written(double value) {
            if (Double.isNaN(value)) {
                return missing;
            }
            String plain =
                    value == Math.rint(value) && value != 0 ? String.valueOf((long) value) : String.valueOf(value);
            return plain.replace(".", mark);
        }

        private String pick(String... choices) {
            return choices[random.nextInt(choices.length)];
        }
    }
}
