package org.lambdalab.journeys;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/**
 * A class at once: twenty people with a long exhibit each, and one who steps λ in the lab. For each exhibit the longest that
 * a person saw no change of its progress; how long a step of λ took, from the event that is sent to the answer that is here;
 * and how long it took from the click on Cancel until the end is shown. A benchmark, not a test: {@code ./mvnw -Platency
 * verify} prints the numbers.
 *
 * <p>The app is a process of its own, with real sessions over HTTP and what it pushes over websockets; but the people have no
 * browsers ({@link Caller}), which would leave the app no processor.
 */
final class Crowd {

    private static final int PEOPLE = 20;
    private static final long SECONDS = 60;
    private static final int STEPS = 100;
    private static final int CANCELS = 5;
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final int MANY_ROWS = 200_000;

    private static final String MODEL = "penalty=l1&degree=15&lambda=0.01&exhibit=";
    private static final String GENERATED = "sample-size=2000&" + MODEL;
    private static final String UPLOADED = "data-source=upload&file-name=many.csv&x-column=x&y-column=y&" + MODEL;

    /** What a person asks, of generated data or of many rows of their own. */
    private enum Work {
        STABILITY("stability", GENERATED + "stability&row-draws=1000", "new-sample"),
        BIAS_VARIANCE("bias-variance", GENERATED + "bias-variance&resamples=200", "new-sample"),
        REPEATS("repeats", GENERATED + "repeats&repeats=50", "new-sample"),
        LEAK("leak", GENERATED + "leak", "other-noise"),
        STABILITY_OF_MANY_ROWS("stability", UPLOADED + "stability&row-draws=1000", "new-sample"),
        REPEATS_OF_MANY_ROWS("repeats", UPLOADED + "repeats&repeats=50", "new-sample"),
        HEAT_MAP_OF_MANY_ROWS("heat-map", UPLOADED + "heat-map", "new-sample");

        private final String exhibit;
        private final String query;
        private final String another;

        Work(String exhibit, String query, String another) {
            this.exhibit = exhibit;
            this.query = query;
            this.another = another;
        }

        boolean isUpload() {
            return query.startsWith(UPLOADED);
        }
    }

    private final App app;
    private final byte[] file;

    private Crowd(App app) {
        this.app = app;
        Random random = new Random(1);
        StringBuilder lines = new StringBuilder("x,y\n");
        for (int i = 0; i < MANY_ROWS; i++) {
            double x = random.nextDouble();
            lines.append(String.format(Locale.ROOT, "%.6f,%.6f%n", x, Math.sin(6 * x) + 0.3 * random.nextGaussian()));
        }
        file = lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws Exception {
        try (App app = App.start()) {
            new Crowd(app).measure();
        }
    }

    private void measure() throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%nA class on one app (%d processors, load %.1f), in ms%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        steps("a step of λ, on a server just started");
        steps("a step of λ, nobody else");
        for (Work work : Work.values()) {
            cancels(work);
        }
        crowd();
    }

    /** Of a person at an exhibit: what they see of its progress. */
    private final class Seat implements AutoCloseable {

        private final Work work;
        private final Caller caller;
        private Set<Integer> bars = Set.of();
        private int cancel = -1;
        private int exhibit = -1;
        private boolean underWay;
        private boolean cancellable = true;
        private final Map<Integer, Double> progress = new HashMap<>();
        private long last = System.nanoTime();
        private long longest;
        private int answers;
        private boolean counts;

        Seat(Work work, int seed) throws IOException, InterruptedException {
            this.work = work;
            caller = new Caller(app, "choose", work.query + "&seed=" + seed, this::hear);
            Set<Integer> progressBars = caller.nodes("tag", "vaadin-progress-bar");
            int cancelButton = caller.node("id", work.exhibit + "-cancel");
            int section = caller.node("id", work.exhibit + "-exhibit");
            // Not while the caller is asked: it tells what it hears with its own lock held.
            synchronized (this) {
                bars = progressBars;
                cancel = cancelButton;
                exhibit = section;
            }
            if (work.isUpload()) {
                caller.upload("many.csv", file);
            }
        }

        /** A change of the page: the exhibit is busy until it has its answer, and has a Cancel button as long as a job is. */
        private synchronized void hear(JsonNode change) {
            String key = change.path("key").asString("");
            int node = change.path("node").asInt();
            JsonNode value = change.path("value");
            if (key.equals("value") && bars.contains(node)) {
                // That of the rows which are made ready first, and that of the exhibit.
                double reached = value.asDouble(-1);
                if (reached > progress.getOrDefault(node, 0.0)) {
                    tidings();
                    underWay = true;
                }
                progress.put(node, reached);
            } else if (key.equals("visible") && node == cancel) {
                tidings();
                underWay = value.asBoolean(false);
                cancellable = underWay;
                progress.clear();
            } else if (key.equals("aria-busy") && node == exhibit) {
                tidings();
                underWay = value.asString("").equals("true");
                answers += underWay ? 0 : 1;
                progress.clear();
            }
        }

        private void tidings() {
            long now = System.nanoTime();
            if (counts && underWay) {
                longest = Math.max(longest, now - last);
            }
            last = now;
        }

        synchronized void count(boolean now) {
            tidings();
            counts = now;
        }

        synchronized boolean isUnderWay() {
            return underWay;
        }

        /** Not while the lab makes rows ready first. */
        private synchronized boolean isCancellable() {
            return underWay && cancellable;
        }

        synchronized double progress() {
            return progress.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
        }

        synchronized double longestMillis() {
            return longest / 1e6;
        }

        synchronized int answers() {
            return answers;
        }

        void again() throws IOException, InterruptedException {
            caller.click(work.another);
        }

        /** Whether its job comes so far that there is something to cancel: not where it is through before. */
        boolean awaitProgress() throws InterruptedException {
            int before = answers();
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (!isCancellable() || progress() < 0.02) {
                if (System.nanoTime() > end || (answers() > before && !isUnderWay())) {
                    return false;
                }
                Thread.sleep(1);
            }
            return true;
        }

        /** As often as there is an answer, for something else; how often. */
        int askUntil(long end) throws IOException, InterruptedException {
            int asked = 0;
            while (System.nanoTime() < end) {
                Thread.sleep(50);
                if (!isUnderWay()) {
                    again();
                    asked++;
                }
            }
            return asked;
        }

        @Override
        public void close() {
            caller.close();
        }
    }

    private void steps(String name) throws Exception {
        try (Caller student = student()) {
            print(name, steps(student, 0));
        }
    }

    private Caller student() throws IOException, InterruptedException {
        return new Caller(app, "", "sample-size=60&penalty=l1&degree=15&lambda=0.3", change -> {});
    }

    private static double[] steps(Caller student, long pause) throws IOException, InterruptedException {
        double[] millis = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            Thread.sleep(pause);
            long start = System.nanoTime();
            student.set("log-lambda", -1 - (i % 60) / 20.0);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return millis;
    }

    private void cancels(Work work) throws Exception {
        try (Seat seat = new Seat(work, 7)) {
            double[] millis = new double[CANCELS];
            int cancelled = 0;
            for (int i = 0; i < CANCELS; i++) {
                if (!seat.isUnderWay()) {
                    seat.again();
                }
                if (!seat.awaitProgress()) {
                    continue;
                }
                long start = System.nanoTime();
                seat.caller.click(work.exhibit + "-cancel");
                while (seat.isUnderWay()) {
                    Thread.onSpinWait();
                }
                millis[cancelled++] = (System.nanoTime() - start) / 1e6;
            }
            if (cancelled == 0) {
                System.out.println("cancel of " + work + ": it is done before");
            } else {
                print("cancel of " + work, Arrays.copyOf(millis, cancelled));
            }
        }
    }

    private void crowd() throws Exception {
        List<Seat> seats = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
                Caller student = student()) {
            for (int i = 0; i < PEOPLE; i++) {
                seats.add(new Seat(Work.values()[i % Work.values().length], 100 + i));
            }
            steps(student, 0);
            seats.forEach(seat -> seat.count(true));
            long end = System.nanoTime() + SECONDS * 1_000_000_000L;
            List<Future<Integer>> asking = new ArrayList<>();
            for (Seat seat : seats) {
                asking.add(people.submit(() -> seat.askUntil(end)));
            }
            int rounds = 0;
            List<double[]> millis = new ArrayList<>();
            while (System.nanoTime() < end) {
                millis.add(steps(student, 100));
                rounds++;
            }
            seats.forEach(seat -> seat.count(false));
            for (Future<Integer> each : asking) {
                each.get();
            }
            print(
                    "a step of λ, twenty others at work",
                    millis.stream().flatMapToDouble(Arrays::stream).toArray());
            System.out.println(rounds * STEPS + " steps; of each person the longest without a change of progress:");
            for (Seat seat : seats) {
                System.out.printf(
                        Locale.ROOT, "%-24s%8.0f ms; %d answers%n", seat.work, seat.longestMillis(), seat.answers());
            }
        } finally {
            seats.forEach(Seat::close);
        }
    }

    private static void print(String name, double[] millis) {
        double[] sorted = Arrays.stream(millis).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-40s p50 %6.1f  p95 %6.1f  p99 %6.1f  max %6.1f%n",
                name,
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                quantile(sorted, 0.99),
                sorted[sorted.length - 1]);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
