package org.lambdalab.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.util.List;
import org.lambdalab.journeys.Plane.Spot;

/**
 * How many frames a second the browser makes during a drag of two weights at 300 ms of round trip; in how many of them
 * the hand has asked for something new, which it does a little less often, since a slider has places and a hand turns; and
 * in how many a line of a chart has changed. A benchmark, not a test: {@code ./mvnw -Platency verify} prints the numbers.
 */
final class PlaneFrames {

    private static final int ROUND_TRIP_MILLIS = 300;
    private static final double SECONDS = 2;
    private static final int STARTING_MILLIS = 10_000;
    /** The browser takes a move with a frame and answers behind it; a hand does not wait for that, so the next one follows. */
    private static final int PAUSE_MILLIS = 1;

    private static final String WATCH = """
            () => {
              window.moved = [];
              window.made = 0;
              window.asked = 0;
              let asks = false;
              let changed = false;
              for (const type of ['input', 'point-moving']) {
                document.addEventListener(type, () => { asks = true; }, { capture: true });
              }
              const observer = new MutationObserver(() => { changed = true; });
              for (const id of ['geometry-chart', 'geometry-beside-chart']) {
                const root = document.getElementById(id).querySelector('.chart-drawing').shadowRoot;
                observer.observe(root, { subtree: true, attributeFilter: ['d'] });
              }
              const frame = (time) => {
                window.made++;
                window.asked += asks;
                if (changed) {
                  window.moved.push(time);
                }
                asks = changed = false;
                requestAnimationFrame(frame);
              };
              requestAnimationFrame(frame);
            }""";

    private static final String READ = """
            () => {
              const waits = window.moved.slice(1).map((time, i) => time - window.moved[i]).sort((a, b) => a - b);
              return [window.made, window.asked, window.moved.length, waits[Math.floor(waits.length / 2)] ?? 0,
                  waits[Math.floor(waits.length * 0.95)] ?? 0];
            }""";

    private final Plane plane;
    private final CDPSession session;

    private PlaneFrames(Page page) {
        plane = new Plane(new Lab(page)).awaitDrawn();
        session = page.context().newCDPSession(page);
    }

    public static void main(String[] arguments) throws InterruptedException {
        try (Stage stage = Stage.open();
                DelayedLine line =
                        DelayedLine.to(URI.create(stage.app().address("/")).getPort(), ROUND_TRIP_MILLIS)) {
            String address = "http://localhost:" + line.port() + "/geometry?noise=0.3&true-weight-2=0.6&lambda=0.3";
            // A server that has just been started is busy with itself, here on the same processors as the browser.
            Thread.sleep(STARTING_MILLIS);
            System.out.println("The first visitor of a server:");
            drags(stage.chromium(), address);
            System.out.println("Another visitor, with a browser that has just been started:");
            try (Chromium another = Chromium.launch()) {
                drags(another, address);
            }
        }
    }

    private static void drags(Chromium chromium, String address) {
        try (Page page = chromium.browser().newPage()) {
            page.setViewportSize(1400, 1000);
            page.navigate(address);
            PlaneFrames frames = new PlaneFrames(page);
            page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
            page.evaluate(WATCH);
            for (String slider : List.of("log-lambda", "budget", "correlation")) {
                frames.measure(slider, frames.thumb(slider), 110, 0);
            }
            frames.measure("the optimum", plane(page).spot(Plane.CHOSEN, "optimum", 0), 60, 40);
        }
    }

    private static Plane plane(Page page) {
        return new Plane(new Lab(page));
    }

    private Spot thumb(String slider) {
        plane.lab().at(slider).scrollIntoViewIfNeeded();
        BoundingBox box = plane.lab().at(slider).locator("[part~='thumb']").boundingBox();
        return new Spot(box.x + box.width / 2, box.y + box.height / 2);
    }

    /** To and fro, three times a second. */
    private void measure(String what, Spot from, double right, double down) {
        mouse("mousePressed", from.x(), from.y());
        plane.page().evaluate("() => { window.moved = []; window.made = window.asked = 0; }");
        long start = System.nanoTime();
        double passed = 0;
        while (passed < SECONDS) {
            double turn = Math.sin(2 * Math.PI * 1.5 * passed);
            mouse("mouseMoved", from.x() - right * Math.abs(turn), from.y() + down * turn);
            plane.page().waitForTimeout(PAUSE_MILLIS);
            passed = (System.nanoTime() - start) / 1e9;
        }
        List<?> read = (List<?>) plane.page().evaluate(READ);
        mouse("mouseReleased", from.x(), from.y());
        plane.page().waitForTimeout(2 * ROUND_TRIP_MILLIS);
        System.out.printf(
                "Drag of %s at %d ms of round trip: %.1f frames a second, new in %.1f, drawn in %.1f; between two drawn p50 %.1f, p95 %.1f ms%n",
                what,
                ROUND_TRIP_MILLIS,
                number(read, 0) / passed,
                number(read, 1) / passed,
                number(read, 2) / passed,
                number(read, 3),
                number(read, 4));
    }

    private static double number(List<?> numbers, int index) {
        return ((Number) numbers.get(index)).doubleValue();
    }

    private void mouse(String type, double x, double y) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.addProperty("x", x);
        event.addProperty("y", y);
        event.addProperty("button", "left");
        event.addProperty("buttons", 1);
        event.addProperty("clickCount", 1);
        session.send("Input.dispatchMouseEvent", event);
    }
}
