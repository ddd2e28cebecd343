package org.lambdalab.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs a browser on a machine that has none, in bounded time; what its commands say goes to target/journeys. */
final class BrowserInstaller {

    private static final Logger LOG = LoggerFactory.getLogger(BrowserInstaller.class);
    private static final int DOWNLOAD_SECONDS = 180;
    private static final int PACKAGE_SECONDS = 420;

    private BrowserInstaller() {}

    /** Playwright's download, which is not reachable from everywhere. */
    static boolean playwrights() {
        LOG.info("No browser for the journeys yet: trying Playwright's download");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // In a process of its own, since it ends with System.exit.
        List<String> command = List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "--only-shell",
                "chromium");
        return run("playwright-install", command, DOWNLOAD_SECONDS);
    }

    /** Debian's package, which only root may install. */
    static boolean debians() {
        if (!isRoot() || !Files.exists(Path.of("/etc/debian_version"))) {
            return false;
        }
        LOG.info("No browser for the journeys yet: installing Debian's chromium");
        return run("apt-update", List.of("apt-get", "update"), PACKAGE_SECONDS)
                && run(
                        "apt-install",
                        // The fonts have the signs that formulas need.
                        List.of(
                                "apt-get",
                                "install",
                                "--yes",
                                "--no-install-recommends",
                                "chromium",
                                "fonts-dejavu-core"),
                        PACKAGE_SECONDS);
    }

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static boolean run(String name, List<String> command, int seconds) {
        Path log = App.OUTPUT.resolve(name + ".log");
        try {
            Files.createDirectories(App.OUTPUT);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "DEBIAN_FRONTEND", "noninteractive", "PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "15000"));
            boolean done = ended(builder.start(), seconds);
            if (!done) {
                LOG.warn("{} did not succeed; see {}", command.getFirst(), log);
            }
            return done;
        } catch (IOException e) {
            LOG.warn("{} could not run: {}", command.getFirst(), e.getMessage());
            return false;
        }
    }

    private static boolean ended(Process process, int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
