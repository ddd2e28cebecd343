package org.lambdalab.lab;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Experiments;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;

/**
 * What an answer costs the server, without rendering: processor time of one thread at n = 60, degree 15. A benchmark, not
 * a test: {@code ./mvnw -Platency verify} prints the numbers.
 */
final class Steps {

    private static final int WARM_UPS = 20;
    private static final int ROUNDS = 20;
    /** No λ of the slider's is so much beside another of them. */
    private static final double BESIDE = 1.001;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Experiment experiment;
    private Workbench workbench = new Workbench();

    private Steps(PenaltyKind penalty) {
        experiment = Experiments.KNOWN
                .withSource(new DataSource.Generated(TrueFunction.SINE, 60, 0.3))
                .withModel(Experiments.KNOWN.model().withDegree(15).withPenalty(penalty));
    }

    private interface Question {
        void ask() throws UnreadableData;
    }

    public static void main(String[] arguments) throws UnreadableData {
        System.out.printf(
                Locale.ROOT,
                "%nProcessor time of an answer on the server in µs (median of %d rounds; load %.1f, JDK %s)%n",
                ROUNDS,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version());
        System.out.printf(
                "%-14s%14s%14s%18s%14s%14s%n",
                "penalty", "λ looked up", "first visit", "λ not a place", "degree", "new data");
        for (PenaltyKind penalty : PenaltyKind.values()) {
            Steps steps = new Steps(penalty);
            System.out.printf(
                    Locale.ROOT,
                    "%-14s%14.0f%14.0f%18.0f%14.0f%14.0f%n",
                    penalty.id(),
                    steps.lambda(1),
                    steps.firstVisit(),
                    steps.lambda(BESIDE),
                    steps.degree(),
                    steps.data());
        }
    }

    /** Once through the slider's places, or beside them. */
    private double lambda(double factor) throws UnreadableData {
        double[] lambdas = IntStream.rangeClosed(-6 * 20, 20)
                .mapToDouble(step -> factor * LambdaRange.lambda(step / 20.0))
                .toArray();
        Stream<Model> models = IntStream.range(0, lambdas.length)
                .mapToObj(i -> experiment.model().withLambda(lambdas[i]));
        Experiment[] steps = models.map(experiment::withModel).toArray(Experiment[]::new);
        return median(steps.length, () -> {
            for (Experiment step : steps) {
                workbench.findings(step);
            }
        });
    }

    /** Once through the places that nobody has been to, the table of errors made before. */
    private double firstVisit() throws UnreadableData {
        double[] micros = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            workbench = new Workbench();
            workbench.findings(experiment.withModel(experiment.model().withLambda(LambdaRange.lambda(1.95))));
            workbench.findings(experiment.withModel(experiment.model().withLambda(LambdaRange.lambda(1.9))));
            awaitTable();
            long start = THREADS.getCurrentThreadCpuTime();
            for (int step = -6 * 20; step <= 20; step++) {
                workbench.findings(
                        experiment.withModel(experiment.model().withLambda(LambdaRange.lambda(step / 20.0))));
            }
            micros[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / (7 * 20 + 1);
        }
        Arrays.sort(micros);
        return micros[ROUNDS / 2];
    }

    /** It is made in the background. */
    private static void awaitTable() {
        if (!ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the table of errors is not made");
        }
    }

    /** Through all degrees, each for the first time on these data. */
    private double degree() throws UnreadableData {
        return median(Model.MAX_DEGREE, () -> {
            workbench = new Workbench();
            for (int degree = 1; degree <= Model.MAX_DEGREE; degree++) {
                workbench.findings(experiment.withModel(experiment.model().withDegree(degree)));
            }
        });
    }

    private double data() throws UnreadableData {
        return median(5, () -> {
            workbench = new Workbench();
            for (int seed = 0; seed < 5; seed++) {
                workbench.findings(experiment.withSeed(seed));
            }
        });
    }

    private static double median(int answers, Question question) throws UnreadableData {
        for (int i = 0; i < WARM_UPS; i++) {
            question.ask();
        }
        double[] micros = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            question.ask();
            micros[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / answers;
        }
        Arrays.sort(micros);
        return micros[ROUNDS / 2];
    }
}
