package org.lambdalab.journeys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;

/**
 * Fifty people who train a network each, on one app, and one who steps λ in the lab: the longest that a training stood still,
 * how many pictures of each a second, how long a step of λ took, and minute by minute what memory is held. A benchmark, not a
 * test: {@code ./mvnw -Platency verify} prints the numbers. The people have no browsers ({@link Caller}).
 */
final class Trainings {

    private static final int PEOPLE = 50;
    private static final int DEFAULT_MINUTES = 10;
    private static final int STEPS_A_MINUTE = 100;
    private static final int FIRST_STEPS = 17;
    private static final long SECOND_NANOS = 1_000_000_000;
    private static final long SETTLING_MILLIS = 10_000;
    private static final long PAUSE_MILLIS = 600;

    /** As the browser's clock beats on the screen. */
    private static final long BEAT_MILLIS = 120;

    private static final String END = "Epoch 20,000";

    /** One in three trains three networks of 1,120 weights at once, the others one of 2 × 16 units; each without an end. */
    private static String plan(int number) {
        String three = "together=penalties&hidden-layers=32,32&regularization=l1-proximal&network-lambda=0.005";
        return (number % 3 == 0 ? three : "hidden-layers=16,16") + "&pace=10&weights-seed=" + number;
    }

    public static void main(String[] arguments) throws Exception {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_MINUTES;
        try (App app = App.start()) {
            // Nobody's first class begins in the second that the server does.
            Thread.sleep(SETTLING_MILLIS);
            measure(app, minutes);
        }
    }

    private static void measure(App app, int minutes) throws Exception {
        List<Seat> seats = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
                Caller student = new Caller(app, "", "sample-size=60&penalty=l1&degree=15&lambda=0.3", change -> {})) {
            for (int i = 0; i < PEOPLE; i++) {
                seats.add(new Seat(app, plan(i)));
            }
            List<Future<?>> playing = new ArrayList<>();
            for (Seat seat : seats) {
                playing.add(people.submit(() -> seat.play()));
            }
            System.out.printf(
                    "%n%d trainings on one app (%d processors): of each minute%n",
                    PEOPLE, Runtime.getRuntime().availableProcessors());
            for (int minute = 0; minute <= minutes; minute++) {
                seats.forEach(Seat::begin);
                double[] millis = steps(student, minute == 0 ? FIRST_STEPS : STEPS_A_MINUTE);
                print(minute == 0 ? "the first ten seconds" : "minute " + minute, seats, millis, app);
            }
            seats.forEach(Seat::stop);
            for (Future<?> each : playing) {
                each.get();
            }
        } finally {
            seats.forEach(Seat::close);
        }
    }

    private static double[] steps(Caller student, int count) throws IOException, InterruptedException {
        double[] millis = new double[count];
        for (int i = 0; i < millis.length; i++) {
            Thread.sleep(PAUSE_MILLIS);
            long start = System.nanoTime();
            student.set("log-lambda", -1 - (i % 60) / 20.0);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return Arrays.stream(millis).sorted().toArray();
    }

    private static void print(String name, List<Seat> seats, double[] millis, App app) throws Exception {
        double[] longest =
                seats.stream().mapToDouble(Seat::longestMillis).sorted().toArray();
        double[] rates = seats.stream().mapToDouble(Seat::pictures).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-30s longest still p50 %4.0f max %4.0f ms; pictures a second of the slowest %.1f, p50 %.1f; "
                        + "a step of λ p50 %.1f p95 %.1f p99 %.1f max %.1f ms; %.0f MB held%n",
                name,
                longest[longest.length / 2],
                longest[longest.length - 1],
                rates[0],
                rates[rates.length / 2],
                millis[millis.length / 2],
                millis[millis.length * 95 / 100 - 1],
                millis[millis.length * 99 / 100 - 1],
                millis[millis.length - 1],
                app.heldBytes() / 1e6);
    }

    /** Of a person who trains: when the epoch on the screen goes on. */
    private static final class Seat implements AutoCloseable {

        private final Caller caller;
        private boolean playing = true;
        private boolean over;
        private long begun;
        private long last;
        private long longest;
        private int pictures;

        Seat(App app, String plan) throws IOException, InterruptedException {
            caller = new Caller(app, "network", plan, this::hear);
            caller.click("play");
        }

        private synchronized void hear(JsonNode change) {
            if (change.path("value").asString("").startsWith("Epoch ")) {
                long now = System.nanoTime();
                longest = Math.max(longest, now - last);
                last = now;
                pictures++;
                over = change.path("value").asString().equals(END);
            }
        }

        private synchronized boolean isOver() {
            return over;
        }

        synchronized void begin() {
            begun = System.nanoTime();
            last = begun;
            longest = 0;
            pictures = 0;
        }

        /** Until now. */
        synchronized double longestMillis() {
            return Math.max(longest, System.nanoTime() - last) / 1e6;
        }

        synchronized double pictures() {
            return pictures * (double) SECOND_NANOS / (System.nanoTime() - begun);
        }

        synchronized void stop() {
            playing = false;
        }

        private synchronized boolean isPlaying() {
            return playing;
        }

        Void play() throws IOException, InterruptedException {
            while (isPlaying()) {
                long due = System.nanoTime() + BEAT_MILLIS * 1_000_000;
                if (isOver()) {
                    caller.click("training-reset");
                    caller.click("play");
                }
                caller.tell("play", "tick");
                Thread.sleep(Math.max(1, (due - System.nanoTime()) / 1_000_000));
            }
            return null;
        }

        @Override
        public void close() {
            caller.close();
        }
    }
}
