package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is taken away, as a browser and a keyboard have it. */
@ExtendWith(Journeys.class)
final class TakeAwayIT {

    @Test
    void theScriptThatIsReadIsTheOneThatIsDownloaded(Visitor visitor) throws IOException {
        Lab lab = visitor.opensLab("?penalty=l1&lambda=0.02");
        lab.at("take-away").press("Enter");
        String read = lab.at("taken").textContent();
        assertThat(read).contains("L1 (lasso), lambda = 0.02");
        Download file =
                lab.page().waitForDownload(() -> lab.at("download-taken").click());
        assertThat(file.suggestedFilename()).isEqualTo("lambda-lab.py");
        assertThat(Files.readString(file.path())).isEqualTo(read);
        lab.page().keyboard().press("Escape");
        assertThat(lab.at("taken")).hasCount(0);
    }

    @Test
    void theLinkIsThatOfTheScreenAndHasACode(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.at("take-away").click();
        form(lab, "Link and QR code").check();
        assertThat(lab.at("taken")).hasText(lab.page().url());
        assertThat(lab.at("qr-code")).hasAttribute("src", Pattern.compile("^data:image/svg\\+xml"));
    }

    @Test
    void itIsReachedAndReadOnAPhone(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.page().setViewportSize(390, 700);
        lab.at("take-away").click();
        for (String as : new String[] {"R", "JSON", "λ elsewhere"}) {
            form(lab, as).check();
            assertThat(lab.at("close-take-away")).isVisible();
            assertThat((Boolean) lab.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(as)
                    .isTrue();
        }
    }

    private static Locator form(Lab lab, String as) {
        return lab.radio("take-away-as", as);
    }
}
