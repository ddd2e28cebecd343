package org.lambdalab.journeys;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;

/** What all journeys of a run share: one app, one browser. */
record Stage(App app, Chromium chromium) implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 15_000;

    static Stage open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Chromium chromium = Chromium.launch();
        try {
            return new Stage(App.start(), chromium);
        } catch (IOException e) {
            chromium.close();
            throw new IllegalStateException("the packaged app cannot be started", e);
        }
    }

    @Override
    public void close() {
        chromium.close();
        app.close();
    }
}
