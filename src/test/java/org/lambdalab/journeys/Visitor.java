package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Somebody who opens the lab, each time in a browser that knows nothing of the times before. */
final class Visitor implements AutoCloseable {

    private final Stage stage;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visitor(Stage stage) {
        this.stage = stage;
    }

    Lab opensLab() {
        return opensLab("");
    }

    /** @param query with its question mark, or empty */
    Lab opensLab(String query) {
        return opensLab(query, options -> {});
    }

    Lab opensLab(String query, Consumer<Browser.NewContextOptions> wishes) {
        return opensLabAt("/" + KnownSample.query(query), wishes);
    }

    /**
     * The screen of choosing, which has the controls of the lab.
     *
     * @param query with its question mark, or empty
     */
    Lab opensChoose(String query) {
        return opensChoose(query, options -> {});
    }

    Lab opensChoose(String query, Consumer<Browser.NewContextOptions> wishes) {
        Lab lab = new Lab(opens("/choose" + query, wishes));
        lab.at("exhibit-hold-out").waitFor();
        return lab;
    }

    /** @param query with its question mark, or empty */
    Plane opensGeometry(String query) {
        return opensGeometry(query, options -> {});
    }

    Plane opensGeometry(String query, Consumer<Browser.NewContextOptions> wishes) {
        return new Plane(new Lab(opens("/geometry" + query, wishes))).awaitDrawn();
    }

    /** @param query with its question mark, or empty */
    Walk opensDescent(String query) {
        return opensDescent(query, options -> {});
    }

    Walk opensDescent(String query, Consumer<Browser.NewContextOptions> wishes) {
        return new Walk(new Lab(opens("/descent" + query, wishes))).awaitDrawn();
    }

    Priors opensPriors(String query) {
        return opensPriors(query, options -> {});
    }

    Priors opensPriors(String query, Consumer<Browser.NewContextOptions> wishes) {
        return new Priors(new Lab(opens("/priors" + query, wishes))).awaitDrawn();
    }

    /** @param query with its question mark, or empty */
    Lab opensNetwork(String query) {
        return opensNetwork(query, options -> {});
    }

    Lab opensNetwork(String query, Consumer<Browser.NewContextOptions> wishes) {
        Lab lab = new Lab(opens("/network" + query, wishes));
        for (String chart : List.of("network-fit-chart", "loss-chart", "network-chart")) {
            assertThat(lab.at(chart)).hasAttribute("data-revision", Pattern.compile("\\d+"));
        }
        return lab;
    }

    /** @param query with its question mark, or empty */
    Ways opensWays(String query) {
        return opensWays(query, options -> {});
    }

    Ways opensWays(String query, Consumer<Browser.NewContextOptions> wishes) {
        return new Ways(new Lab(opens("/ways" + query, wishes))).awaitAnswered();
    }

    /** @param query with its question mark, or empty */
    Choosing opensChoosing(String query) {
        return opensChoosing(query, options -> {});
    }

    Choosing opensChoosing(String query, Consumer<Browser.NewContextOptions> wishes) {
        return new Choosing(new Lab(opens("/choose" + query, wishes)));
    }

    /** @param path of a lesson, with that of a step or without */
    OpenLesson opensLesson(String path) {
        return opensLesson(path, options -> {});
    }

    OpenLesson opensLesson(String path, Consumer<Browser.NewContextOptions> wishes) {
        return new OpenLesson(new Lab(opens("/lessons/" + path, wishes))).awaitDrawn();
    }

    /** What a lesson is on paper. */
    Page opensHandout(String lesson, Consumer<Browser.NewContextOptions> wishes) {
        Page page = opens("/lessons/" + lesson + "/handout", wishes);
        assertThat(page.locator(".handout h1")).isVisible();
        return page;
    }

    /** The list of lessons. */
    Lab opensLessons() {
        Lab lab = new Lab(opens("/lessons", options -> {}));
        assertThat(lab.page().locator(".lessons h1")).isVisible();
        return lab;
    }

    /** By the bare address, as somebody does who has never been here. */
    FirstScreen arrives() {
        return arrives(options -> {});
    }

    FirstScreen arrives(Consumer<Browser.NewContextOptions> wishes) {
        return new FirstScreen(opensLabAt("/", wishes));
    }

    private Lab opensLabAt(String path, Consumer<Browser.NewContextOptions> wishes) {
        return new Lab(opens(path, wishes)).awaitDrawn();
    }

    /** A path of the app. */
    Page opens(String path) {
        return opens(path, options -> {});
    }

    Page opens(String path, Consumer<Browser.NewContextOptions> wishes) {
        return opensAt(stage.app().address(path), wishes);
    }

    /** A whole address, of the app or of somebody else. */
    Page opensAt(String address, Consumer<Browser.NewContextOptions> wishes) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(1400, 1200);
        wishes.accept(options);
        BrowserContext context = stage.chromium().browser().newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        pages.add(page);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.url() + ": " + request.failure()));
        page.navigate(address);
        return page;
    }

    /** What a path of the app is to a browser. */
    String address(String path) {
        return stage.app().address(path);
    }

    /** At an address without a screen, which the browser's console rightly reports. */
    Page opensNowhere(String path) {
        BrowserContext context = stage.chromium().browser().newContext();
        contexts.add(context);
        Page page = context.newPage();
        pages.add(page);
        page.onPageError(complaints::add);
        page.navigate(stage.app().address(path));
        return page;
    }

    /** With scripts switched off. */
    Page opensWithoutScripts(String path) {
        BrowserContext context =
                stage.chromium().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(stage.app().address(path));
        return page;
    }

    FirstLoad loadsFirst() {
        return loadsFirst("en-GB");
    }

    /** @param language that the browser wishes for */
    FirstLoad loadsFirst(String language) {
        BrowserContext context =
                stage.chromium().browser().newContext(new Browser.NewContextOptions().setLocale(language));
        contexts.add(context);
        return FirstLoad.of(context, stage.app().address("/"), FirstLoad.Line.THIS_MACHINE);
    }

    /** @param path of the app, or a whole address */
    APIResponse fetches(String path) {
        return fetches(path, Map.of());
    }

    APIResponse fetches(String path, Map<String, String> headers) {
        BrowserContext context =
                stage.chromium().browser().newContext(new Browser.NewContextOptions().setExtraHTTPHeaders(headers));
        contexts.add(context);
        return context.request().get(path.startsWith("/") ? stage.app().address(path) : path);
    }

    /** What the browser's console had to say against the app, to the end of all that is under way. */
    List<String> complaints() {
        pages.forEach(page -> page.evaluate("() => new Promise((done) => setTimeout(done))"));
        return List.copyOf(complaints);
    }

    void photograph(String name) {
        for (int i = 0; i < pages.size(); i++) {
            String file = name.replaceAll("[^A-Za-z0-9-]+", "_") + "-" + (i + 1) + ".png";
            pages.get(i)
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(App.OUTPUT.resolve(file))
                            .setFullPage(true));
        }
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
