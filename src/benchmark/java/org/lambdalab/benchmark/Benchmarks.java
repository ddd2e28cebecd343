package org.lambdalab.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lambdalab.interpreter.Interpreter;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Times us and the peers that are installed, and prints the table. */
public final class Benchmarks {

    private static final String OURS = "Lambda Lab";

    private static final String NOTES = """
            median: ours by JMH, theirs over repetitions inside their own process, no start-up counted.
            Ours begins with raw x and y; theirs with the standardised columns ready made, their making not counted.
            All take the same 100 λ from λ_max to 1e-4·λ_max and the same folds; all cross-validations fit the whole too.
            Ours uses every core for cross-validation and many rows ("one core": held to the calling thread); glmnet
            one; scikit-learn one, its BLAS as it is set up.
            worst KKT: greatest optimality residual along the path, beside λ_max + ‖w‖₁ (LassoCV returns one fit only).
            weights off: greatest difference from our weights beside the largest, at the λ nearest λ_max/10.""";

    private final Path scripts;
    private final Path target;
    private final List<String> remarks = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();

    private Benchmarks(Path scripts, Path target) {
        this.scripts = scripts;
        this.target = target;
    }

    /**
     * Runs.
     *
     * @param arguments the folder of the peers' scripts and the folder to write to
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        new Benchmarks(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    private void run() throws IOException, InterruptedException, RunnerException {
        remarks.add(String.format(
                Locale.ROOT,
                "%s: %d cores, load %.1f at the start, JDK %s",
                OURS,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version()));
        Exchange exchange = new Exchange(target.resolve("benchmark"));
        exchange.write(Stream.of(Task.values())
                .filter(task -> task.work != Work.LOOK_UP)
                .toList());
        measureOurs();
        for (Peer peer : Peer.ALL) {
            measure(peer, exchange);
        }
        String report = String.join("\n", remarks) + "\n\n" + Table.of(measurements) + "\n\n" + NOTES;
        Files.writeString(exchange.folder().resolve("table.md"), report + "\n");
        System.out.println("\n" + report);
    }

    private void measureOurs() throws RunnerException {
        Options options = new OptionsBuilder()
                .include("^" + Benchmarks.class.getPackageName())
                .resultFormat(ResultFormatType.JSON)
                .result(target.resolve("benchmark.json").toString())
                .build();
        for (RunResult result : new Runner(options).run()) {
            Task task = Task.valueOf(result.getParams().getParam("task"));
            boolean oneCore = result.getParams().getBenchmark().startsWith(OneCoreAnswers.class.getName());
            double median = result.getPrimaryResult().getStatistics().getPercentile(50);
            measurements.add(new Measurement(
                    task, oneCore ? OURS + ", one core" : OURS, median / 1_000, new Judge(task).ours()));
        }
    }

    private void measure(Peer peer, Exchange exchange) throws InterruptedException {
        Optional<Interpreter.Found> found = peer.find(scripts);
        if (found.isEmpty()) {
            remarks.add(peer.name() + ": not found, so not measured (on Debian: apt install "
                    + peer.interpreter().packaged() + ")");
            return;
        }
        remarks.add(peer.name() + ": " + found.get().versions());
        try {
            measurements.addAll(peer.measure(found.get(), scripts, exchange));
        } catch (IOException failed) {
            remarks.add(peer.name() + ": failed, " + failed.getMessage());
        }
    }
}
