package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;

/** A slider, by key or by mouse. */
record Slider(Locator host) {

    private static final Mouse.MoveOptions GRADUALLY = new Mouse.MoveOptions().setSteps(5);

    Locator input() {
        return host.locator("input");
    }

    void press(String key) {
        input().press(key);
    }

    /** Presses the mouse at a share of the track, drags to another and lets go. */
    void drag(double from, double to) {
        host.scrollIntoViewIfNeeded();
        BoundingBox track = input().boundingBox();
        double y = track.y + track.height / 2;
        host.page().mouse().move(track.x + from * track.width, y);
        host.page().mouse().down();
        host.page().mouse().move(track.x + to * track.width, y, GRADUALLY);
        host.page().mouse().up();
    }

    void hasValue(String value) {
        assertThat(input()).hasValue(value);
    }
}
