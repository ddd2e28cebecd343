package org.lambdalab.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lambdalab.interpreter.Interpreter;
import org.lambdalab.lab.Findings;
import org.lambdalab.sample.Vector;

/** What the scripts print, where their interpreters are installed: one process runs them all. */
final class ScriptsTest {

    private static final double TOLERANCE = 1e-6;
    /** As many digits as are printed. */
    private static final double PRINTED = 1e-9;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> pythonPrintsWhatIsOnScreen() throws IOException, InterruptedException {
        return printsWhatIsOnScreen(Language.PYTHON, Interpreter.PYTHON, "python/scikit_learn.py", "run.py");
    }

    @TestFactory
    Stream<DynamicTest> rPrintsWhatIsOnScreen() throws IOException, InterruptedException {
        return printsWhatIsOnScreen(Language.R, Interpreter.R, "r/glmnet.R", "run.R");
    }

    private Stream<DynamicTest> printsWhatIsOnScreen(
            Language language, Interpreter interpreter, String versions, String runner)
            throws IOException, InterruptedException {
        Optional<Interpreter.Found> found =
                interpreter.find(Path.of("src/benchmark").resolve(versions));
        assumeTrue(
                found.isPresent(),
                () -> interpreter + " or its package is not installed: apt install " + interpreter.packaged());
        List<Findings> expected =
                TakenAway.ALL.stream().map(TakenAway::findings).toList();
        List<List<String>> printed = run(found.get(), runner, write(language, expected));
        return IntStream.range(0, expected.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        TakenAway.ALL.get(i).name(), () -> requireSame(Printed.of(printed.get(i)), expected.get(i))));
    }

    private List<Path> write(Language language, List<Findings> all) throws IOException {
        List<Path> scripts = new ArrayList<>();
        for (Findings findings : all) {
            Path own = Files.createDirectory(folder.resolve(Integer.toString(scripts.size())));
            Files.writeString(own.resolve(DataFile.NAME), DataFile.text(findings.observations()));
            scripts.add(Files.writeString(
                    own.resolve(language.fileName()), language.script(findings.experiment(), findings.observations())));
        }
        return scripts;
    }

    /** What each of the scripts has printed. */
    private static List<List<String>> run(Interpreter.Found found, String runner, List<Path> scripts)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                found.program(),
                Path.of("src/test/resources/export", runner).toAbsolutePath().toString()));
        scripts.forEach(script -> command.add(script.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        List<List<String>> each = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("script ")) {
                each.add(new ArrayList<>());
            } else {
                each.getLast().add(line);
            }
        }
        assertThat(each).hasSameSizeAs(scripts);
        return each;
    }

    /** Named numbers, a line each. */
    private record Printed(Map<String, Double> numbers) {

        static Printed of(List<String> lines) {
            Map<String, Double> numbers = new TreeMap<>();
            for (String line : lines) {
                int last = line.strip().lastIndexOf(' ');
                numbers.put(
                        line.substring(0, last).strip().replaceAll(" +", " "),
                        Double.parseDouble(line.substring(last).strip()));
            }
            return new Printed(numbers);
        }

        double of(String name) {
            return Objects.requireNonNull(numbers.get(name), name);
        }
    }

    private static void requireSame(Printed printed, Findings expected) {
        Vector weights = expected.fit().weights();
        double scale = Math.max(1, weights.stream().map(Math::abs).max().orElseThrow());
        for (int k = 0; k < weights.size(); k++) {
            assertThat(printed.of("weight " + (k + 1))).isCloseTo(weights.get(k), within(TOLERANCE * scale));
        }
        double intercept = expected.fit().intercept();
        assertThat(printed.of("intercept")).isCloseTo(intercept, within(PRINTED * Math.max(1, Math.abs(intercept))));
        requireError(printed.of("training MSE"), expected.errors().training(), scale);
        if (expected.errors().hasValidation()) {
            requireError(printed.of("validation MSE"), expected.errors().validation(), scale);
        } else {
            assertThat(printed.numbers()).doesNotContainKey("validation MSE");
        }
    }

    private static void requireError(double printed, double expected, double scale) {
        assertThat(printed).isCloseTo(expected, within(TOLERANCE * scale * Math.max(1, Math.sqrt(expected))));
    }
}
