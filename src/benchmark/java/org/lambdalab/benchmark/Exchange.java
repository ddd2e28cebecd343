package org.lambdalab.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * The files between us and the peers, plain CSV whose numbers read back as the same doubles.
 *
 * <p>Ours: {@code tasks.csv}; for each task {@code TASK-lambdas.csv}; {@code rows-N.csv} with y, the fold, and the
 * standardised features as columns, so that making these is not in the peers' time. Theirs: {@code PEER.csv} with task,
 * program and milliseconds, and for each of these {@code TASK-PROGRAM.csv} with a λ and its weights a line.
 */
final class Exchange {

    private final Path folder;

    Exchange(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (var old = Files.newDirectoryStream(folder, "*.csv")) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }

    Path folder() {
        return folder;
    }

    void write(List<Task> tasks) throws IOException {
        List<String> lines = new ArrayList<>(List.of("task,work,rows"));
        for (Task task : tasks) {
            lines.add(task + "," + task.work + "," + task.rows);
            Rows rows = new Rows(task.rows);
            List<String> lambdas = task.lambdas(task.design(rows.sample())).stream()
                    .mapToObj(Double::toString)
                    .toList();
            Files.write(folder.resolve(task + "-lambdas.csv"), lambdas);
            writeRows(rows, task);
        }
        Files.write(folder.resolve("tasks.csv"), lines);
    }

    private void writeRows(Rows rows, Task task) throws IOException {
        Path file = folder.resolve("rows-" + task.rows + ".csv");
        if (Files.exists(file)) {
            return;
        }
        Sample sample = rows.sample();
        double[][] columns = standardised(sample.x(), task.degree);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < sample.size(); i++) {
                writer.append(Double.toString(sample.y().get(i))).append(',');
                writer.append(Integer.toString(rows.folds().ids().get(i)));
                for (double[] column : columns) {
                    writer.append(',').append(Double.toString(column[i]));
                }
                writer.append('\n');
            }
        }
    }

    /** The powers 1…degree of x scaled to [−1, 1], centred and divided by their 1/n standard deviation. */
    private static double[][] standardised(Vector x, int degree) {
        double min = x.stream().min().orElseThrow();
        double max = x.stream().max().orElseThrow();
        double[][] columns = new double[degree][];
        for (int k = 1; k <= degree; k++) {
            int power = k;
            double[] values = x.stream()
                    .map(value -> Math.pow(((value - min) - (max - value)) / (max - min), power))
                    .toArray();
            double mean = Vector.of(values).stream().average().orElseThrow();
            double[] centred = Vector.of(values).stream().map(v -> v - mean).toArray();
            double deviation = Vector.of(centred).norm2() / Math.sqrt(centred.length);
            columns[k - 1] = Vector.of(centred).stream().map(v -> v / deviation).toArray();
        }
        return columns;
    }

    /** What a peer wrote. */
    List<Measurement> read(String peer) throws IOException {
        List<Measurement> measurements = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(peer + ".csv"))) {
            List<String> fields = List.of(line.split(",", -1));
            Task task = Task.valueOf(fields.get(0));
            String program = fields.get(1);
            List<PathPoint> solutions = Files.readAllLines(folder.resolve(task + "-" + program + ".csv")).stream()
                    .map(Exchange::solution)
                    .collect(Collectors.toList());
            measurements.add(new Measurement(task, program, Double.parseDouble(fields.get(2)), solutions));
        }
        return measurements;
    }

    private static PathPoint solution(String line) {
        double[] numbers = List.of(line.split(",", -1)).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
        double[] weights = new double[numbers.length - 1];
        System.arraycopy(numbers, 1, weights, 0, weights.length);
        return new PathPoint(numbers[0], Vector.of(weights));
    }
}
