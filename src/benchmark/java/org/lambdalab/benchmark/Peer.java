package org.lambdalab.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lambdalab.interpreter.Interpreter;

/**
 * A program that solves the same problems, driven by a script which times it within its own process.
 *
 * @param name also the name of its file of times
 * @param script without arguments it tells its versions, and fails where the package is missing
 */
record Peer(String name, Interpreter interpreter, String script) {

    static final List<Peer> ALL = List.of(
            new Peer("glmnet", Interpreter.R, "r/glmnet.R"),
            new Peer("scikit-learn", Interpreter.PYTHON, "python/scikit_learn.py"));

    Optional<Interpreter.Found> find(Path scripts) throws InterruptedException {
        return interpreter.find(scripts.resolve(script));
    }

    List<Measurement> measure(Interpreter.Found found, Path scripts, Exchange exchange)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        found.program(),
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
