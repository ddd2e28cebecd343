package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Journeys.class)
final class AddressIT {

    /** With the labels that a person knows the parameters by. */
    private static final Map<String, String> MANGLED = new TreeMap<>(Map.ofEntries(
            entry("data-source=mars", "Source"),
            entry("true-function=%00", "True curve"),
            entry("sample-size=1e9", "Points"),
            entry("noise=loud", "Noise (standard deviation)"),
            entry("validation-share=100%25", "Held out for validation"),
            entry("degree=99", "Polynomial degree"),
            entry("basis={<script>}", "Basis"),
            entry("penalty=l3", "Penalty"),
            entry("l1-ratio=NaN", "Elastic net mix α"),
            entry("lambda=Infinity", "λ"),
            entry("matching=own%C3", "Compare"),
            entry("true-curve=maybe", "Show the true curve"),
            entry("cv-line=2", "Cross-validate: it decides"),
            entry("y-offset=NaN", "+100 to y"),
            entry("fresh-points=some", "200 fresh points"),
            entry("zoom-weights=x", "Fit the axis to the weights"),
            entry("data-source=cars&x-column=colour", "x"),
            entry("data-source=points&points=0_0~1", "Your own points")));

    @Test
    void aCopiedAddressReopensTheSameScreen(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.choose("true-function", "Runge");
        lab.type("sample-size", "80");
        lab.slider("noise").press("ArrowRight");
        lab.type("seed", "123");
        lab.slider("validation-share").press("ArrowRight");
        lab.slider("degree").press("End");
        lab.radio("penalty", "Elastic net").click();
        lab.slider("l1-ratio").press("ArrowLeft");
        lab.type("lambda", "0.0345");
        lab.choose("basis", "Legendre polynomials");
        lab.radio("matching", "each at its own best λ").click();
        lab.at("true-curve").click();
        lab.awaitAddress("true-curve", "false");
        lab.at("cv-line").click();
        lab.at("y-offset").click();
        lab.at("fresh-points").click();
        lab.at("zoom-weights").click();
        lab.awaitAddress("zoom-weights", "true");
        Lab copy = visitor.opensLab(lab.query());
        showsTheSame(copy, lab);
        assertThat(copy.at("true-function")).containsText("Runge");
        assertThat(copy.input("sample-size")).hasValue("80");
        copy.slider("noise").hasValue("0.35");
        assertThat(copy.input("seed")).hasValue("123");
        copy.slider("validation-share").hasValue("35");
        copy.slider("degree").hasValue("30");
        assertThat(copy.radio("penalty", "Elastic net")).isChecked();
        copy.slider("l1-ratio").hasValue("0.45");
        assertThat(copy.input("lambda")).hasValue("0.0345");
        assertThat(copy.at("basis")).containsText("Legendre polynomials");
        assertThat(copy.radio("matching", "each at its own best λ")).isChecked();
        assertThat(copy.input("true-curve")).not().isChecked();
        assertThat(copy.input("cv-line")).isChecked();
        assertThat(copy.at("constants"))
                .hasText(lab.at("constants").innerText(), new HasTextOptions().setUseInnerText(true));
        assertThat(copy.at("fresh-points")).hasAttribute("aria-pressed", "true");
        assertThat(copy.input("zoom-weights")).isChecked();
    }

    @Test
    void anAddressThatIsOpenedStaysAndSurvivesAReload(Visitor visitor) {
        Lab lab = visitor.opensLab("?degree=4&penalty=l2&lambda=0.3&true-function=cubic&seed=11");
        lab.awaitAddress("true-curve", "true");
        lab.awaitAddress("degree", "4");
        lab.page().reload();
        lab.awaitDrawn();
        assertThat(lab.input("lambda")).hasValue("0.3");
        assertThat(lab.input("seed")).hasValue("11");
        assertThat(lab.radio("penalty", "L2 (ridge)")).isChecked();
        lab.awaitAddress("true-function", "cubic");
    }

    @Test
    void aReloadRightAfterQuickChangesKeepsTheLast(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.awaitAddress("degree", "9");
        // The page is left in the same breath as the last change is seen, before anything that waits.
        lab.page().evaluate("""
                () => {
                  window.before = true;
                  const degree = document.getElementById('degree');
                  new MutationObserver((changes, observer) => {
                    if (degree.label.endsWith('12')) {
                      observer.disconnect();
                      location.reload();
                    }
                  }).observe(document.getElementById('findings'), { childList: true, subtree: true, characterData: true });
                }""");
        for (int i = 0; i < 3; i++) {
            lab.slider("degree").press("ArrowRight");
        }
        lab.page().waitForFunction("() => !window.before");
        lab.awaitDrawn().slider("degree").hasValue("12");
    }

    @Test
    void theAddressKeepsUpWithADrag(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.page().evaluate("""
                () => {
                  window.written = 0;
                  const write = history.replaceState;
                  history.replaceState = (...address) => {
                    window.written++;
                    write.apply(history, address);
                  };
                }""");
        for (int i = 0; i < 60; i++) {
            lab.slider("log-lambda").press(i % 2 == 0 ? "ArrowRight" : "ArrowLeft");
        }
        lab.slider("log-lambda").press("ArrowRight");
        lab.awaitAddress("lambda", "0.01122");
        Assertions.assertThat((int) lab.page().evaluate("window.written")).isLessThan(60);
    }

    @Test
    void theShareButtonCopiesTheAddress(Visitor visitor) {
        Lab lab = visitor.opensLab(
                "?degree=4", options -> options.setPermissions(List.of("clipboard-read", "clipboard-write")));
        lab.slider("degree").press("ArrowRight");
        lab.awaitAddress("degree", "5");
        lab.at("share").click();
        assertThat(notice(lab)).containsText("Address copied");
        Assertions.assertThat(lab.page().evaluate("navigator.clipboard.readText()"))
                .isEqualTo(lab.page().url());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?data-source=diabetes&x-column=s5&y-column=bp&degree=3&penalty=l2&lambda=0.5",
                "?data-source=points&points=0_0~1_2~2_1.5~3_4_v~4_3&x-name=dose+%26+time&y-name=y&degree=2"
            })
    void otherDataAreFoundAgainToo(String query, Visitor visitor) {
        Lab lab = visitor.opensLab(query);
        lab.slider("degree").press("ArrowRight");
        assertThat(lab.slider("degree").input()).hasValue(query.contains("diabetes") ? "4" : "3");
        lab.awaitAddress("degree", query.contains("diabetes") ? "4" : "3");
        showsTheSame(visitor.opensLab(lab.query()), lab);
    }

    @Test
    void aMangledParameterIsNamedAndTheOthersHold(Visitor visitor) {
        Lab lab = visitor.opensLab();
        MANGLED.forEach((garbage, label) -> {
            lab.reopen("?seed=8&" + garbage + "&x=%");
            assertThat(notice(lab))
                    .containsText("Not understood in the address, so set to its default: “" + label + "”.");
            assertThat(lab.input("seed")).hasValue("8");
        });
    }

    @Test
    void everythingMangledIsTheDefault(Visitor visitor) {
        Lab lab = visitor.arrives().lab();
        String findings = lab.findings().innerText();
        lab.reopen("?" + String.join("&", MANGLED.keySet()).replaceAll("data-source=[a-l].*?&", "") + "&seed=-1");
        assertThat(notice(lab)).containsText("“Source”, “True curve”, “Points”, “Noise (standard deviation)”, “Seed”");
        assertThat(lab.findings()).hasText(findings);
    }

    @Test
    void anOddQueryIsNoErrorPage(Visitor visitor) {
        Lab lab = visitor.opensLab();
        for (String query : new String[] {
            "?", "?degree", "?=", "?&&&", "?degree=", "?degree=%F0", "?degree=%", "?x=%00%01", "?degree=3&degree=x"
        }) {
            lab.reopen(query);
            assertThat(lab.findings()).containsText("validation MSE");
        }
    }

    @Test
    void theAddressOfAnUploadWithoutTheFileSaysSo(Visitor visitor) {
        Lab lab = visitor.opensLab("?data-source=upload&x-column=a&degree=4");
        assertThat(lab.at("awaited-file")).containsText("This address shows an uploaded file, which is not here");
        lab.slider("degree").hasValue("4");
        lab.slider("degree").press("ArrowRight");
        lab.awaitAddress("degree", "5");
        lab.awaitAddress("data-source", "upload");
    }

    private static Locator notice(Lab lab) {
        return lab.page().locator("vaadin-notification-card");
    }

    private static void showsTheSame(Lab copy, Lab lab) {
        assertThat(copy.findings()).hasText(lab.findings().innerText());
        assertThat(copy.objective()).hasText(lab.objective().innerText(), new HasTextOptions().setUseInnerText(true));
        assertThat(copy.rows()).hasText(lab.rows().innerText());
    }
}
