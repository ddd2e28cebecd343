package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The app in another language: all of it, by wish and by choice. */
@ExtendWith(Journeys.class)
final class GermanIT {

    private static final Path FILES = Path.of("src/main/resources/vaadin-i18n");

    /** Shorter pieces stand in other words by chance. */
    private static final int SHORTEST = 12;

    /** What is read or heard, wherever it is, each on a line of its own. */
    private static final String ALL_TEXT = """
            () => {
              const said = [document.title];
              const visit = (node) => {
                if (node.nodeType === Node.TEXT_NODE) {
                  said.push(node.data);
                } else if (!['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.tagName)) {
                  for (const name of ['aria-label', 'title', 'label', 'placeholder', 'aria-description']) {
                    said.push(node.getAttribute?.(name) ?? '');
                  }
                  node.shadowRoot?.childNodes.forEach(visit);
                  node.childNodes.forEach(visit);
                }
              };
              visit(document.body);
              return said.map((text) => text.trim().replaceAll(/\\s+/g, ' ')).filter((text) => text).join('\\n');
            }""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?penalty=elastic-net&data-source=diabetes&cv-line=true",
                "/choose",
                "/choose?exhibit=folds",
                "/choose?exhibit=test-set",
                "/choose?exhibit=leak",
                "/geometry?zero-map=true",
                "/descent?two-weights=true&elastic-net=true",
                "/priors",
                "/network?together=penalties",
                "/ways",
                "/lessons",
                "/lessons/a-perfect-fit/how-many",
                "/glossary"
            })
    void noScreenHasAnyEnglishLeft(String path, Visitor visitor) throws IOException {
        Page page = open(path, visitor);
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        String text = (String) page.evaluate(ALL_TEXT);
        Set<String> lines = text.lines().collect(Collectors.toSet());
        assertThat(englishAlone()).filteredOn(lines::contains).isEmpty();
        assertThat(englishAlone())
                .filteredOn(piece -> piece.length() >= SHORTEST && text.contains(piece))
                .isEmpty();
        AccessibilityIT.assertAccessible(page);
    }

    private static void inGerman(Browser.NewContextOptions wishes) {
        wishes.setLocale("de-DE");
    }

    private static void inEnglish(Browser.NewContextOptions wishes) {
        wishes.setLocale("en-GB");
    }

    private static Page open(String path, Visitor visitor) {
        Page page = visitor.opens(path, GermanIT::inGerman);
        page.waitForFunction("() => document.querySelector('.app:not(.skeleton) #share')"
                + " && [...document.querySelectorAll('apex-chart')].every("
                + "(chart) => chart.dataset.revision || !chart.checkVisibility())");
        return page;
    }

    /** The pieces of English texts between their arguments that no German text has. */
    private static Set<String> englishAlone() throws IOException {
        Properties english = read("translations.properties");
        Properties german = read("translations_de.properties");
        String allGerman = german.values().stream().map(GermanIT::plain).collect(Collectors.joining("\n"));
        Set<String> own = new HashSet<>();
        english.stringPropertyNames().stream()
                .filter(key -> !key.equals("app.language"))
                .flatMap(key -> Arrays.stream(plain(english.getProperty(key)).split("[{}|#<]")))
                .map(String::strip)
                .filter(piece -> piece.matches(".*[A-Za-z]{3}.*") && !allGerman.contains(piece))
                .forEach(own::add);
        return own;
    }

    private static String plain(Object text) {
        return ((String) text).replace("''", "'").replaceAll("\\s+", " ");
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(FILES.resolve(name))) {
            texts.load(file);
        }
        return texts;
    }

    @Test
    void whoChoosesALanguageHasItAtTheSameAddressAndNothingIsLost(Visitor visitor) {
        Lab lab = visitor.opensLab("?penalty=l1&lambda=0.01", GermanIT::inEnglish);
        lab.choose("data-source", "Upload a file");
        lab.upload(SampleFiles.comma());
        assertThat(lab.rows()).containsText("7 training rows, 3 for validation.");
        lab.slider("degree").press("ArrowLeft");
        lab.awaitAddress("degree", "8");
        String query = lab.query();
        assertThat(lab.at("language-de").getByText("Deutsch")).isVisible();
        assertThat(lab.at("language-de")).hasAttribute("lang", "de");
        lab.at("language-de").click();
        assertThat(lab.page().locator("html")).hasAttribute("lang", "de");
        lab.awaitDrawn();
        assertThat(lab.query()).isEqualTo(query);
        assertThat(lab.at("degree")).containsText("Grad des Polynoms: 8");
        assertThat(lab.findings()).containsText("λ = 0.01");
        assertThat(lab.rows()).containsText("7 ");
        lab.at("language-en").click();
        assertThat(lab.page().locator("html")).hasAttribute("lang", "en");
        assertThat(lab.at("degree")).containsText("8");
        assertThat(lab.query()).isEqualTo(query);
    }

    @Test
    void theChoiceGoesBeforeTheBrowsersWishAtEveryVisit(Visitor visitor) {
        Lab lab = visitor.opensLab("", GermanIT::inEnglish);
        lab.at("language-de").click();
        assertThat(lab.page().locator("html")).hasAttribute("lang", "de");
        lab.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        Page later = lab.page().context().newPage();
        later.navigate(lab.page().url());
        assertThat(later.locator("h1, .findings").first()).not().isEmpty();
        assertThat(later.locator("html")).hasAttribute("lang", "de");
        Cookie kept = lab.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("language"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.value).isEqualTo("de");
    }

    @Test
    void aLessonIsToldInGermanAndItsAnswersAreTheSame(Visitor visitor) {
        OpenLesson step = visitor.opensLesson("a-perfect-fit", GermanIT::inEnglish);
        step.choose("About one half");
        step.check();
        assertThat(step.reply()).containsText("You said: About one half.");
        step.lab().at("language-de").click();
        assertThat(step.lab().at("step-title")).hasText("Dreizehn Punkte, eine Kurve");
        assertThat(step.reply()).containsText("Etwa ein halb");
        assertThat(step.reply()).containsText("jeden der 13 Punkte");
    }

    @Test
    void whatStandsInThePageBeforeItsScriptsIsGermanToo(Visitor visitor) {
        Document page = Jsoup.parse(visitor.fetches("/", Map.of("Accept-Language", "de-AT,en;q=0.5"))
                .text());
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select(".skeleton .findings").text()).contains("Bilder");
        assertThat(page.select("meta[name=description]").attr("content")).contains("Regularisierung");
        assertThat(page.select("noscript").text()).contains("Browser");
    }

    @Test
    void soIsAPageThatTellsOfAnError(Visitor visitor) {
        Map<String, String> wish = Map.of("Accept-Language", "de", "Accept", "text/html");
        APIResponse answer = visitor.fetches("/error", wish);
        Document page = Jsoup.parse(answer.text());
        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("h1").text()).isEqualTo("Diese Seite gibt es nicht");
    }

    @Test
    void whoWishesForALanguageThatThereIsNotReadsEnglish(Visitor visitor) {
        List<String> languages = List.of("fr", "fr-CH, it;q=0.9", "*");
        assertThat(languages)
                .allSatisfy(wish -> assertThat(Jsoup.parse(visitor.fetches("/", Map.of("Accept-Language", wish))
                                        .text())
                                .select("html")
                                .attr("lang"))
                        .isEqualTo("en"));
    }
}
