package org.lambdalab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The type check and the unit tests of the front end, a project of their own in {@code src/test/frontend}. They need Node and,
 * once, a package registry: where one of them is not to be had, a line says that they are left out, as everything else
 * builds without.
 */
final class FrontEndTest {

    private static final Logger LOG = LoggerFactory.getLogger(FrontEndTest.class);

    private static final Path PROJECT = Path.of("src", "test", "frontend");
    private static final Path LOCK = PROJECT.resolve("package-lock.json");
    private static final Path INSTALLED = PROJECT.resolve(Path.of("node_modules", ".package-lock.json"));

    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.(\\d+)\\..*");
    /** What npm calls its error where a registry is out of reach, or has not what others have. */
    private static final Pattern UNREACHABLE = Pattern.compile(
            "npm error code (E(NOTFOUND|AI_AGAIN|CONN\\w+|\\w*TIMEDOUT|\\w+UNREACH|PROTO|[45]\\d\\d)|ERR_SOCKET_TIMEOUT|\\w*CERT\\w*)");

    @Test
    void theFrontEndIsSoundInItself() throws IOException, InterruptedException {
        String node = run("node", "--version").output().strip();
        if (!isRecent(node)) {
            leaveOut("they need Node 20.19 or newer on the PATH" + (node.isEmpty() ? "" : ", which has " + node));
        }
        if (!isInstalled()) {
            install();
        }
        Run tests = run(npm(), "test");
        assertThat(tests.exitCode()).as(tests.output()).isZero();
    }

    private static boolean isRecent(String node) {
        Matcher version = VERSION.matcher(node);
        if (!version.matches()) {
            return false;
        }
        int major = Integer.parseInt(version.group(1));
        return major > 20 || (major == 20 && Integer.parseInt(version.group(2)) >= 19);
    }

    private static boolean isInstalled() throws IOException {
        return Files.exists(INSTALLED)
                && Files.getLastModifiedTime(INSTALLED).compareTo(Files.getLastModifiedTime(LOCK)) >= 0;
    }

    private static void install() throws IOException, InterruptedException {
        // None of the packages needs its install script.
        Run install = run(npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retry-mintimeout=1000");
        if (install.exitCode() == Run.NOT_FOUND) {
            leaveOut("they need npm on the PATH");
        }
        if (UNREACHABLE.matcher(install.output()).find()) {
            leaveOut("npm cannot fetch the packages that they need");
        }
        assertThat(install.exitCode()).as(install.output()).isZero();
    }

    private static void leaveOut(String reason) {
        LOG.warn("The tests of the front end are left out: {}.", reason);
        abort(reason);
    }

    private static String npm() {
        return System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
    }

    private record Run(int exitCode, String output) {

        static final int NOT_FOUND = 127;
    }

    private static Run run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(PROJECT.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (IOException notThere) {
            return new Run(Run.NOT_FOUND, "");
        }
    }
}
