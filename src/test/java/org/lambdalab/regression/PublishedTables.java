package org.lambdalab.regression;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Vector;

/** Tables that books and papers print fits of. */
public final class PublishedTables {

    private PublishedTables() {}

    /** Diabetes of 442 patients: Efron, Hastie, Johnstone and Tibshirani, "Least angle regression", Ann. Statist. 32 (2004). */
    public static Columns diabetes() {
        return columns(lines("diabetes"), 10);
    }

    /**
     * 67 of 97 men with prostate cancer, each column standardised over all of them with n − 1: Hastie, Tibshirani and
     * Friedman, "The Elements of Statistical Learning" (2nd ed., 2009), section 3.2.1.
     */
    public static Columns prostateTraining() {
        return prostate("T");
    }

    /** The other 30. */
    public static Columns prostateTest() {
        return prostate("F");
    }

    private static Columns prostate(String part) {
        List<String[]> lines = lines("prostate");
        Columns raw = columns(lines, 8);
        List<Vector> standardised =
                raw.columns().stream().map(PublishedTables::standardised).toList();
        return new Columns(raw.names(), standardised, raw.y()).rows(rows(lines, part));
    }

    private static int[] rows(List<String[]> lines, String mark) {
        return IntStream.range(1, lines.size())
                .filter(line -> lines.get(line)[9].equals(mark))
                .map(line -> line - 1)
                .toArray();
    }

    private static Columns columns(List<String[]> lines, int count) {
        return new Columns(
                List.of(lines.get(0)).subList(0, count),
                IntStream.range(0, count).mapToObj(j -> column(lines, j)).toList(),
                column(lines, count));
    }

    private static Vector column(List<String[]> lines, int column) {
        return Vector.of(lines.stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line[column]))
                .toArray());
    }

    private static Vector standardised(Vector column) {
        double mean = column.stream().average().orElseThrow();
        double squares =
                column.stream().map(value -> (value - mean) * (value - mean)).sum();
        double deviation = Math.sqrt(squares / (column.size() - 1));
        return Vector.of(
                column.stream().map(value -> (value - mean) / deviation).toArray());
    }

    private static List<String[]> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PublishedTables.class.getResourceAsStream("/reference/tables/" + name + ".csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
