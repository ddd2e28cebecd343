package org.lambdalab.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged app as a process of its own, on a free port of this machine. Its log goes to target/journeys. */
final class App implements AutoCloseable {

    static final Path OUTPUT = Path.of("target", "journeys");

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern HELD = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");
    private static final int START_SECONDS = 120;

    private final Process process;
    private final Path log;
    private final Thread stopper;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private App(Process process, String log) {
        this.process = process;
        this.log = OUTPUT.resolve(log);
        this.stopper = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(stopper);
        Thread.ofVirtual().name("log of the app").start(this::copyLog);
    }

    /**
     * Started, and listening.
     *
     * @param settings as on a command line
     */
    static App start(String... settings) throws IOException {
        Files.createDirectories(OUTPUT);
        String jar = System.getProperty("lambdalab.jar", "target/lambda-lab.jar");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command =
                new ArrayList<>(List.of(java.toString(), "-jar", jar, "--server.address=127.0.0.1", "--server.port=0"));
        command.addAll(List.of(settings));
        App app = new App(
                new ProcessBuilder(command).redirectErrorStream(true).start(),
                settings.length == 0 ? "app.log" : "app-of-other-settings.log");
        app.port();
        return app;
    }

    String address(String pathAndQuery) {
        return "http://127.0.0.1:" + port() + pathAndQuery;
    }

    /** What the process holds in its heap after a collection of all that it does not. */
    long heldBytes() throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process counting =
                new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.class_histogram").start();
        try (BufferedReader lines = counting.inputReader()) {
            return lines.lines()
                    .map(HELD::matcher)
                    .filter(Matcher::matches)
                    .mapToLong(total -> Long.parseLong(total.group(1)))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no histogram of the heap"));
        }
    }

    private int port() {
        try {
            return port.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("the app did not start; see " + log, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void copyLog() {
        try (BufferedReader lines = process.inputReader();
                PrintWriter copy = new PrintWriter(Files.newBufferedWriter(log), true)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.println(line);
                Matcher started = STARTED.matcher(line);
                if (started.find()) {
                    port.complete(Integer.valueOf(started.group(1)));
                }
            }
        } catch (IOException closed) {
            // The process ended while its log was read.
        } finally {
            port.completeExceptionally(new IllegalStateException("the app ended"));
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stopper);
        process.destroy();
    }
}
