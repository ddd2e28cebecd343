package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Journeys.class)
final class BuiltInIT {

    @ParameterizedTest
    @CsvSource({
        "New York air quality, airquality, Temp, Ozone, 78",
        "Stopping distances of cars, cars, speed, dist, 35",
        "Diabetes progression, diabetes, bmi, y, 309",
        "Old Faithful geyser, faithful, eruptions, waiting, 190",
        "Motorcycle accident, motorcycle, times, accel, 93",
        "Vapour pressure of mercury, pressure, temperature, pressure, 13"
    })
    void aDataSetIsFittedWithItsColumnsAndNamesItsSource(
            String name, String id, String x, String y, String training, Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.choose("data-source", name);
        assertThat(lab.at("x-column")).containsText(x);
        assertThat(lab.at("y-column")).containsText(y);
        assertThat(lab.rows()).containsText(training + " training rows");
        assertThat(lab.path("fit-chart", "fit")).isVisible();
        assertThat(lab.path("fit-chart", "truth")).hasCount(0);
        lab.awaitAddress("data-source", id);
    }

    @Test
    void otherColumnsAreOtherData(Visitor visitor) {
        Lab lab = visitor.opensLab("?data-source=diabetes");
        String before = lab.findings().innerText();
        lab.choose("x-column", "s5");
        assertThat(lab.findings()).not().hasText(before);
        lab.awaitAddress("x-column", "s5");
        lab.choose("y-column", "bp");
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
