package org.lambdalab.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/**
 * What it takes to open the lab with nothing in the browser's cache.
 *
 * @param bytes as they come over the network, heads included
 * @param firstPaint milliseconds until something is on screen
 * @param pictures milliseconds until all pictures of the lab are drawn, the sparsity comparison included
 * @param responses in the order in which they came
 */
record FirstLoad(long bytes, double firstPaint, double pictures, List<Response> responses) {

    private static final String DRAWN = """
            () => {
              const charts = [...document.querySelectorAll('apex-chart')];
              return charts.length > 0 && charts.every((chart) => chart.dataset.revision) && performance.now();
            }""";

    private static final String FIRST_PAINT =
            "() => performance.getEntriesByName('first-contentful-paint')[0].startTime";

    /** How fast the network is. */
    enum Line {
        THIS_MACHINE,
        /** A round trip of 150 ms, and 1 Mbit/s. */
        SLOW
    }

    /** In a context that has opened nothing yet. */
    static FirstLoad of(BrowserContext context, String address, Line line) {
        Page page = context.newPage();
        page.setViewportSize(1400, 1000);
        CDPSession network = context.newCDPSession(page);
        network.send("Network.enable");
        if (line == Line.SLOW) {
            network.send("Network.emulateNetworkConditions", slow());
        }
        LongAdder bytes = new LongAdder();
        network.on(
                "Network.loadingFinished",
                loaded -> bytes.add(loaded.get("encodedDataLength").getAsLong()));
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);
        page.navigate(address);
        double pictures = ((Number) page.waitForFunction(DRAWN).evaluate("drawn => drawn")).doubleValue();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        double firstPaint = ((Number) page.evaluate(FIRST_PAINT)).doubleValue();
        return new FirstLoad(bytes.sum(), firstPaint, pictures, List.copyOf(responses));
    }

    private static JsonObject slow() {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 150);
        conditions.addProperty("downloadThroughput", 1_000_000 / 8);
        conditions.addProperty("uploadThroughput", 1_000_000 / 8);
        return conditions;
    }
}
