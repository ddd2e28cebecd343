package org.lambdalab.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A headless browser: the one that LAMBDALAB_BROWSER names, else one that is installed, else Playwright's own; where
 * there is none at all, one is installed first.
 */
final class Chromium implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);
    private static final String NAMED = "LAMBDALAB_BROWSER";

    private static final List<String> USUAL_PATHS = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/opt/google/chrome/chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium launch() {
        // Playwright would fetch three browsers on its own; one is enough, and only where there is none.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            return new Chromium(playwright, browser(playwright.chromium()));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    Browser browser() {
        return browser;
    }

    private static Browser browser(BrowserType type) {
        String named = System.getenv(NAMED);
        if (named != null && !named.isBlank()) {
            return launch(type, Path.of(named));
        }
        return installed(type)
                .or(() -> playwrights(type))
                .or(() -> BrowserInstaller.playwrights() ? playwrights(type) : Optional.empty())
                .or(() -> BrowserInstaller.debians() ? installed(type) : Optional.empty())
                .orElseThrow(() -> new IllegalStateException("No browser for the journeys: install Chromium or Chrome "
                        + "(on Debian: apt install chromium), or name one in " + NAMED + "."));
    }

    private static Optional<Browser> installed(BrowserType type) {
        return USUAL_PATHS.stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(path -> launch(type, path));
    }

    private static Optional<Browser> playwrights(BrowserType type) {
        try {
            return Optional.of(launch(type, null));
        } catch (PlaywrightException missing) {
            LOG.debug("no browser of Playwright's own", missing);
            return Optional.empty();
        }
    }

    private static Browser launch(BrowserType type, @Nullable Path executable) {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(flags());
        if (executable != null) {
            options.setExecutablePath(executable);
        }
        Browser browser = type.launch(options);
        LOG.info(
                "Journeys in Chromium {}, {}", browser.version(), executable == null ? "Playwright's own" : executable);
        return browser;
    }

    private static List<String> flags() {
        List<String> flags = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        // Chromium's sandbox refuses to run for root.
        if (BrowserInstaller.isRoot()) {
            flags.add("--no-sandbox");
        }
        return flags;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
