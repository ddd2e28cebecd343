package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Journeys.class)
final class LabIT {

    @Test
    void thePageDrawsEveryPicture(Visitor visitor) {
        Lab lab = visitor.opensLab();
        assertThat(lab.path("fit-chart", "fit")).isVisible();
        assertThat(lab.path("fit-chart", "truth")).isVisible();
        assertThat(lab.path("fit-chart", "training")).isVisible();
        assertThat(lab.path("fit-chart", "validation")).isVisible();
        assertThat(lab.path("error-by-lambda-chart", "validation")).isVisible();
        assertThat(lab.path("error-by-degree-chart", "validation")).isVisible();
        assertThat(lab.bars("coefficient-chart")).hasCount(9);
        assertThat(lab.path("path-chart", "weight-9")).isVisible();
        for (String penalty : new String[] {"none", "l2", "l1", "elastic-net"}) {
            assertThat(lab.bars("sparsity-chart-" + penalty)).hasCount(9);
        }
        assertThat(lab.findings()).containsText("5 of 9 weights are zero; validation MSE ");
        assertThat(lab.page()).hasTitle("Lambda Lab");
    }

    @Test
    void withoutAPenaltyTheObjectiveShowsTheLossAlone(Visitor visitor) {
        Lab lab = visitor.opensLab();
        assertThat(lab.at("objective-total")).isVisible();
        lab.radio("penalty", "None").click();
        assertThat(lab.objective()).containsText("J = 1/(2n) · Σ (y − ŷ)²");
        assertThat(lab.at("objective-loss")).isVisible();
        assertThat(lab.at("objective-penalty")).isHidden();
        assertThat(lab.at("objective-total")).isHidden();
        lab.radio("penalty", "L2 (ridge)").click();
        assertThat(lab.at("objective-total")).isVisible();
    }

    /** Where the pictures have the hardest time: each of these once broke a chart of some tool. */
    @ParameterizedTest
    @CsvSource({
        "degree=30&lambda=0",
        "degree=30&penalty=none&sample-size=5",
        "lambda=1000000000",
        "sample-size=2000&noise=1.5&degree=30",
        "validation-share=0",
        "data-source=pressure&degree=30&penalty=l2&lambda=1e-12"
    })
    void extremeSettingsAreDrawnToo(String query, Visitor visitor) {
        Lab lab = visitor.opensLab("?" + query);
        assertThat(lab.path("fit-chart", "fit")).hasAttribute("d", Pattern.compile("^[^N]+$"));
        assertThat(lab.objective()).not().containsText("–");
    }
}
