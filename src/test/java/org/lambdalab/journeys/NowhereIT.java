package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where there is no screen, or no session or server any more. */
@ExtendWith(Journeys.class)
final class NowhereIT {

    @ParameterizedTest
    @CsvSource({
        "?degree=9, 200",
        "favicon.svg, 200",
        "styles.css, 200",
        "nonsense, 404",
        "nonsense?degree=9, 404",
        "lessons/none, 404",
        "lessons/record, 200",
        "lessons/a-perfect-fit/handout, 200",
        "lessons/none/handout, 404",
        "lessons/a-perfect-fit/thirteen-points/notes, 200",
        "lessons/a-perfect-fit/none/notes, 404",
        "robots.txt, 200",
        "%F0%9F%98%80, 404"
    })
    void theStatusSaysWhetherAnythingIsThere(String address, int status, Visitor visitor) {
        Page page = visitor.opensLab().page();
        Assertions.assertThat(page.request()
                        .get(page.url().replaceFirst("\\?.*", "") + address)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void anAddressOfManyParametersOpensTheLab(Visitor visitor) {
        Page page = visitor.opensLab().page();
        Assertions.assertThat(page.request()
                        .get(page.url().replaceFirst("\\?.*", "") + "?" + "a=1&".repeat(1_500))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anUnknownAddressLeadsBackToTheLab(Visitor visitor) {
        Page page = visitor.opensNowhere("/lessons/none");
        assertThat(page.locator("main h1")).hasText("There is no such page");
        assertThat(page).hasTitle("There is no such page");
        page.locator("#to-the-lab").click();
        new Lab(page).awaitDrawn();
    }

    @Test
    void whoseSessionHasEndedIsToldAndComesBackToTheSameExperiment(Visitor visitor) {
        Lab lab = visitor.opensLab("?degree=4");
        lab.page()
                .context()
                .addCookies(List.of(
                        new Cookie("JSESSIONID", "ended").setUrl(lab.page().url())));
        lab.at("new-sample").click();
        Locator told = lab.page().locator(".v-system-error");
        assertThat(told).containsText("Your session has ended");
        assertThat(told).containsText("choose an uploaded file again");
        told.click();
        assertThat(told).hasCount(0);
        lab.awaitDrawn();
        Assertions.assertThat(lab.address()).containsEntry("degree", "4");
    }

    @Test
    void theSignOfALostConnectionSaysWhatToDo(Visitor visitor) {
        Lab lab = visitor.opensLab();
        Locator sign = lab.page().locator("vaadin-connection-indicator");
        assertThat(sign).hasJSProperty("reconnectingText", "The server does not answer; trying again…");
        Assertions.assertThat((String) sign.evaluate("sign => sign.offlineText"))
                .contains("The address holds your experiment", "choose an uploaded file again");
    }
}
