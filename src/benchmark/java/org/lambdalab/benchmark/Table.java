package org.lambdalab.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The measurements side by side, a program a line. */
final class Table {

    private static final List<String> HEAD =
            List.of("task", "program", "median", "to ours", "worst KKT", "weights off");

    private Table() {}

    /** As lines of Markdown. */
    static String of(List<Measurement> measurements) {
        List<List<String>> lines = new ArrayList<>(List.of(HEAD));
        for (Task task : Task.values()) {
            List<Measurement> ofTask =
                    measurements.stream().filter(m -> m.task() == task).toList();
            Judge judge = new Judge(task);
            String title = task.title();
            for (Measurement measurement : ofTask) {
                double ratio = measurement.milliseconds() / ofTask.getFirst().milliseconds();
                lines.add(line(title, measurement, ratio, judge));
                title = "";
            }
        }
        return aligned(lines);
    }

    private static List<String> line(String title, Measurement measurement, double ratio, Judge judge) {
        return List.of(
                title,
                measurement.program(),
                time(measurement.milliseconds()),
                String.format(Locale.ROOT, ratio < 1_000 ? "%.3g×" : "%,.0f×", ratio),
                String.format(Locale.ROOT, "%.0e", judge.worstResidual(measurement.solutions())),
                String.format(Locale.ROOT, "%.0e", judge.difference(measurement.solutions())));
    }

    private static String time(double milliseconds) {
        return milliseconds < 1
                ? String.format(Locale.ROOT, "%.1f µs", 1_000 * milliseconds)
                : String.format(Locale.ROOT, "%.2f ms", milliseconds);
    }

    private static String aligned(List<List<String>> lines) {
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        List<String> text = new ArrayList<>();
        for (List<String> line : lines) {
            text.add(IntStream.range(0, widths.length)
                    .mapToObj(column -> padded(line.get(column), widths[column], column > 1))
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
        text.add(
                1,
                IntStream.range(0, widths.length)
                        .mapToObj(column -> "-".repeat(widths[column] + 1) + (column > 1 ? ":" : "-"))
                        .collect(Collectors.joining("|", "|", "|")));
        return String.join("\n", text);
    }

    private static String padded(String text, int width, boolean right) {
        String space = " ".repeat(width - text.length());
        return right ? space + text : text + space;
    }
}
