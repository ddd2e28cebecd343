package org.lambdalab.journeys;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** A finger on a touch screen, as the browser itself hears it. */
final class Finger {

    private static final int STEPS = 8;

    private final CDPSession session;

    Finger(Page page) {
        session = page.context().newCDPSession(page);
    }

    /** Comes down in the middle of a part and moves by so much before it is lifted. */
    void drag(Locator part, double right, double down) {
        BoundingBox box = part.boundingBox();
        drag(box.x + box.width / 2, box.y + box.height / 2, right, down);
    }

    void drag(double x, double y, double right, double down) {
        touch("touchStart", x, y);
        for (int step = 1; step <= STEPS; step++) {
            touch("touchMove", x + right * step / STEPS, y + down * step / STEPS);
        }
        send("touchEnd", new JsonArray());
    }

    private void touch(String type, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonArray points = new JsonArray();
        points.add(point);
        send(type, points);
    }

    private void send(String type, JsonArray points) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
