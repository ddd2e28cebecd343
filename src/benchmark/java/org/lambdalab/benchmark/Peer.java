package org.lambdalab.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A program that solves the same problems, driven by a script which times it within its own process.
 *
 * @param name also the name of its file of times
 * @param interpreters where to look, in this order
 * @param script without arguments it tells its versions, and fails where the package is missing
 * @param packaged what to install on Debian
 */
record Peer(String name, List<String> interpreters, String script, String packaged) {

    static final List<Peer> ALL = List.of(
            new Peer(
                    "glmnet",
                    List.of("Rscript", "/usr/bin/Rscript", "/usr/local/bin/Rscript"),
                    "r/glmnet.R",
                    "r-cran-glmnet"),
            new Peer(
                    "scikit-learn",
                    List.of("python3", "/usr/bin/python3", "/usr/local/bin/python3", "python"),
                    "python/scikit_learn.py",
                    "python3-sklearn"));

    /** An interpreter that has the package, with its versions. */
    record Found(String interpreter, String versions) {}

    Optional<Found> find(Path scripts) throws InterruptedException {
        for (String interpreter : interpreters) {
            Optional<String> versions = versions(interpreter, scripts);
            if (versions.isPresent()) {
                return Optional.of(new Found(interpreter, versions.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> versions(String interpreter, Path scripts) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(
                            interpreter, scripts.resolve(script).toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    List<Measurement> measure(Found found, Path scripts, Exchange exchange) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        found.interpreter(),
                        scripts.resolve(script).toString(),
                        exchange.folder().toString())
                .inheritIO()
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(name + " ended with status " + status);
        }
        return exchange.read(name);
    }
}
