package org.lambdalab.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How long a person waits for a step: from the key that is pressed on a slider to the path that has changed in the
 * fit, the coefficients and every chart of the sparsity comparison that changes, the slowest of them; and to the frame
 * that shows it. A benchmark, not a test: {@code ./mvnw -Platency verify} prints the numbers.
 *
 * <p>Every key follows at once on the answer to the one before, as when a key is held down.
 */
final class Latency {

    private static final String LAB = "?sample-size=60&penalty=l1";
    private static final List<String> MOVED_BY_LAMBDA = List.of(
            "fit-chart", "coefficient-chart", "sparsity-chart-l2", "sparsity-chart-l1", "sparsity-chart-elastic-net");
    private static final List<String> MOVED_BY_DEGREE = List.of(
            "fit-chart",
            "coefficient-chart",
            "sparsity-chart-none",
            "sparsity-chart-l2",
            "sparsity-chart-l1",
            "sparsity-chart-elastic-net");

    /** Resolves once every chart has changed a path, or says that it has drawn, and the frame after that is out. */
    private static final String WATCH = """
            (charts) => {
              let pressed;
              addEventListener('keydown', () => { pressed = performance.now(); }, { capture: true, once: true });
              const changed = (id) => new Promise((resolve) => {
                const chart = document.getElementById(id);
                const observer = new MutationObserver(() => { observer.disconnect(); resolve(performance.now()); });
                observer.observe(chart, { attributeFilter: ['data-revision'] });
                observer.observe(chart.querySelector('.chart-drawing').shadowRoot,
                    { subtree: true, childList: true, attributeFilter: ['d'] });
              });
              window.answer = Promise.all(charts.map(changed)).then((times) => new Promise((resolve) => {
                const last = Math.max(...times);
                requestAnimationFrame(() => setTimeout(() => resolve([last - pressed, performance.now() - pressed])));
              }));
            }""";

    private final Page page;
    private final Lab lab;

    private Latency(Page page) {
        this.page = page;
        this.lab = new Lab(page).awaitDrawn();
    }

    public static void main(String[] arguments) {
        try (Stage stage = Stage.open();
                BrowserContext context = stage.chromium().browser().newContext()) {
            print("λ, on a server just started", 50, lambda(context, stage));
            print("λ", 50, lambda(context, stage));
            print("degree, for the first time", 120, degree(context, stage));
            print("degree", 120, degree(context, stage));
        }
    }

    private static List<Step> lambda(BrowserContext context, Stage stage) {
        return open(context, stage, LAB + "&degree=15&lambda=0.3")
                .steps("log-lambda", "ArrowLeft", 40, MOVED_BY_LAMBDA);
    }

    private static List<Step> degree(BrowserContext context, Stage stage) {
        Latency latency = open(context, stage, LAB + "&degree=15&lambda=0.01");
        List<Step> steps = new ArrayList<>(latency.steps("degree", "ArrowRight", 10, MOVED_BY_DEGREE));
        steps.addAll(latency.steps("degree", "ArrowLeft", 10, MOVED_BY_DEGREE));
        return steps;
    }

    private static Latency open(BrowserContext context, Stage stage, String query) {
        Page page = context.newPage();
        page.setViewportSize(1400, 1000);
        page.navigate(stage.app().address("/" + query));
        return new Latency(page);
    }

    private record Step(double path, double frame) {}

    private List<Step> steps(String slider, String key, int count, List<String> charts) {
        lab.path("fit-chart", "fit").waitFor();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            page.evaluate(WATCH, charts);
            lab.slider(slider).press(key);
            List<?> answer = (List<?>) page.evaluate("window.answer");
            steps.add(new Step(((Number) answer.get(0)).doubleValue(), ((Number) answer.get(1)).doubleValue()));
        }
        return steps;
    }

    private static void print(String name, int limit, List<Step> steps) {
        System.out.printf(
                "%s: %d keys; path changed after %s; frame shown after %s (limit %d ms at p95)%n",
                name, steps.size(), quantiles(steps, Step::path), quantiles(steps, Step::frame), limit);
    }

    private static String quantiles(List<Step> steps, ToDoubleFunction<Step> part) {
        double[] sorted = steps.stream().mapToDouble(part).sorted().toArray();
        return "p50 %.0f, p95 %.0f, max %.0f ms"
                .formatted(quantile(sorted, 0.5), quantile(sorted, 0.95), sorted[sorted.length - 1]);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
