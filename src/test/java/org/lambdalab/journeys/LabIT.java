package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
final class LabIT {

    @Test
    void thePageDrawsEveryPictureWithoutAnErrorInTheConsole(Visitor visitor) {
        Lab lab = visitor.opensLab();
        for (String chart : List.of(
                "fit-chart",
                "error-by-lambda-chart",
                "error-by-degree-chart",
                "coefficient-chart",
                "path-chart",
                "sparsity-chart")) {
            assertThat(lab.chart(chart)).isVisible();
        }
        assertThat(lab.findings()).containsText("validation MSE");
    }

    @Test
    void aStepOfTheSliderMovesTheNumbers(Visitor visitor) {
        Lab lab = visitor.opensLab();
        String before = lab.objective().innerText();
        lab.slider("log-lambda").press("ArrowRight");
        assertThat(lab.objective()).not().hasText(before);
        lab.slider("degree").drag(0.3, 0.9);
        assertThat(lab.findings()).containsText(Pattern.compile("of 2\\d weights"));
    }
}
