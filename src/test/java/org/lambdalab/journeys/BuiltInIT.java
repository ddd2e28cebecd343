package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
final class BuiltInIT {

    private record Named(String name, String id, String x, String y, int training) {}

    @Test
    void everyDataSetIsFittedWithItsColumns(Visitor visitor) {
        Lab lab = visitor.opensLab();
        for (Named data : List.of(
                new Named("New York air quality", "airquality", "Temp", "Ozone", 78),
                new Named("Stopping distances of cars", "cars", "speed", "dist", 35),
                new Named("Diabetes progression", "diabetes", "bmi", "y", 309),
                new Named("Old Faithful geyser", "faithful", "eruptions", "waiting", 190),
                new Named("Motorcycle accident", "motorcycle", "times", "accel", 93),
                new Named("Vapour pressure of mercury", "pressure", "temperature", "pressure", 13))) {
            lab.choose("data-source", data.name());
            assertThat(lab.at("x-column")).containsText(data.x());
            assertThat(lab.at("y-column")).containsText(data.y());
            assertThat(lab.rows()).containsText(data.training() + " training rows");
            assertThat(lab.path("fit-chart", "fit")).isVisible();
            assertThat(lab.path("fit-chart", "truth")).hasCount(0);
            lab.awaitAddress("data-source", data.id());
        }
    }

    @Test
    void otherColumnsAreOtherData(Visitor visitor) {
        Lab lab = visitor.opensLab("?data-source=diabetes");
        String before = lab.findings().innerText();
        lab.chooseColumn("x-column", "s5");
        assertThat(lab.findings()).not().hasText(before);
        lab.awaitAddress("x-column", "s5");
        lab.chooseColumn("y-column", "bp");
        lab.awaitAddress("y-column", "bp");
        assertThat(lab.at("fit-chart")).containsText("bp");
    }

    @Test
    void backToGeneratedDataTheCurveIsThereAgain(Visitor visitor) {
        Lab lab = visitor.opensLab("?data-source=cars");
        lab.choose("data-source", "Generate: points around a curve");
        assertThat(lab.path("fit-chart", "truth")).isVisible();
        lab.awaitAddress("data-source", "generate");
    }
}
