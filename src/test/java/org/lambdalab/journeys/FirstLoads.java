package org.lambdalab.journeys;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.lambdalab.journeys.FirstLoad.Line;

/**
 * How long somebody waits who opens the lab for the first time, and what comes over the network until then. A benchmark,
 * not a test: {@code ./mvnw -Platency verify} prints the medians.
 */
final class FirstLoads {

    private static final int TIMES = 5;

    public static void main(String[] arguments) {
        try (Stage stage = Stage.open()) {
            // A server that has just started takes longer for whoever comes first.
            measure(stage, Line.THIS_MACHINE);
            print("First load, no delay", stage, Line.THIS_MACHINE);
            print("First load, 150 ms round trip and 1 Mbit/s", stage, Line.SLOW);
        }
    }

    private static void print(String name, Stage stage, Line line) {
        List<FirstLoad> loads = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            loads.add(measure(stage, line));
        }
        System.out.printf(
                "%s: %.0f requests, %.0f kB, something on screen after %.0f ms, all pictures after %.0f ms%n",
                name,
                median(loads, load -> load.responses().size()),
                median(loads, FirstLoad::bytes) / 1000,
                median(loads, FirstLoad::firstPaint),
                median(loads, FirstLoad::pictures));
    }

    private static FirstLoad measure(Stage stage, Line line) {
        try (BrowserContext context = stage.chromium().browser().newContext()) {
            return FirstLoad.of(context, stage.app().address("/"), line);
        }
    }

    private static double median(List<FirstLoad> loads, ToDoubleFunction<FirstLoad> part) {
        return loads.stream().mapToDouble(part).sorted().toArray()[loads.size() / 2];
    }
}
