package org.lambdalab.interpreter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A program that runs scripts of its language, looked for where it is usually installed. */
public enum Interpreter {
    R("r-cran-glmnet"),
    PYTHON("python3-sklearn");

    private final String packaged;

    Interpreter(String packaged) {
        this.packaged = packaged;
    }

    private List<String> programs() {
        return switch (this) {
            case R -> List.of("Rscript", "/usr/bin/Rscript", "/usr/local/bin/Rscript");
            case PYTHON -> List.of("python3", "/usr/bin/python3", "/usr/local/bin/python3", "python");
        };
    }

    /** What to install on Debian. */
    public String packaged() {
        return packaged;
    }

    /** One that has what a script needs, with what the script told. */
    public record Found(String program, String versions) {}

    /**
     * The first that runs a script to its end.
     *
     * @param versions tells the versions of what it needs, and fails where that is missing
     */
    public Optional<Found> find(Path versions) throws InterruptedException {
        for (String program : programs()) {
            Optional<String> told = run(program, versions);
            if (told.isPresent()) {
                return Optional.of(new Found(program, told.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> run(String program, Path script) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(program, script.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
