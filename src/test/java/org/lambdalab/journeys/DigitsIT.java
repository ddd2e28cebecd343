package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Data far from zero, and dates: every digit reaches the chart, and comes back from it. */
@ExtendWith(Journeys.class)
final class DigitsIT {

    private static final String CHART = "fit-chart";

    @Test
    void farFromZeroNeighboursAreToldApart(Visitor visitor) {
        Lab lab = opens(visitor, SampleFiles.farFromZero());
        for (String axis : List.of("x", "y")) {
            List<String> labels = ticks(lab, axis);
            assertThat(labels).hasSizeGreaterThan(2).doesNotHaveDuplicates();
        }
        assertThat(ticks(lab, "y")).allMatch(label -> label.startsWith("123456") || label.startsWith("123457"));
        assertThat(spread(lab, 1))
                .as("pixels between the lowest and the highest point")
                .isGreaterThan(100);
        assertThat(spread(lab, 0))
                .as("pixels between the first and the last point")
                .isGreaterThan(200);
    }

    @Test
    void aPointThatIsMovedUpKeepsItsX(Visitor visitor) {
        Lab lab = opens(visitor, SampleFiles.farFromZero());
        Locator cursor = lab.at(CHART).locator(".chart-cursor");
        cursor.focus();
        for (int i = 0; i < 5; i++) {
            cursor.press("ArrowRight");
        }
        assertThat(cursor).hasAttribute("aria-label", Pattern.compile("6 of 12, .*: 1700000030, 12345714$"));
        cursor.press("Shift+ArrowUp");
        lab.awaitAddress("data-source", "points");
        assertThat(cursor).hasAttribute("aria-label", Pattern.compile("6 of 12, .*: 1700000030, 123457\\d\\d\\.\\d+$"));
        assertThat(lab.address().get("points")).contains("1700000024_", "1700000030_", "1700000036_");
    }

    @Test
    void aFileOfAChartHasEveryDigit(Visitor visitor) throws IOException {
        Lab lab = opens(visitor, SampleFiles.farFromZero());
        List<String> lines = csv(lab);
        for (int i = 0; i < 12; i++) {
            String end = "," + (1_700_000_000 + 6 * i) + "," + (12_345_671 + i * 31 % 56);
            assertThat(lines).anyMatch(line -> line.endsWith(end));
        }
        assertThat(lines.stream().filter(line -> line.startsWith("fitted curve")))
                .hasSizeGreaterThan(200)
                .anyMatch(line -> line.matches("fitted curve,1[.\\d]{12,},1[.\\d]{15,}"));
    }

    @Test
    void datesStandAtTheAxisInTipsAndInTheFile(Visitor visitor) throws IOException {
        Lab lab = opens(visitor, SampleFiles.dates());
        assertThat(lab.at(CHART)).containsText("day (days since 2024-02-01 in the formulas)");
        assertThat(lab.at(CHART)).containsText("share (%)");
        Locator dates = lab.at(CHART).locator(".chart-labels text");
        assertThat(dates).hasText(new String[] {"2024-03", "2024-04", "2024-05", "2024-06"});
        assertThat(ticks(lab, "y")).allMatch(label -> label.endsWith("%"));
        Locator cursor = lab.at(CHART).locator(".chart-cursor");
        cursor.focus();
        assertThat(cursor).hasAttribute("aria-label", Pattern.compile("1 of 35, .*: 2024-02-01 06:30, 40%$"));
        List<String> lines = csv(lab);
        assertThat(lines.getFirst()).endsWith("day,day (days since 2024-02-01 in the formulas),share (%)");
        assertThat(lines)
                .anyMatch(line -> line.matches("(training|validation),2024-02-01 06:30,0[.]2708333333\\d+,40"))
                .anyMatch(line -> line.endsWith(",2024-02-05,4,47"));
        cursor.press("Shift+ArrowUp");
        lab.awaitAddress("x-measure", "days-since-2024-02-01");
        assertThat(dates.first()).hasText("2024-03");
        lab.page().reload();
        assertThat(dates.first()).hasText("2024-03");
    }

    private static Lab opens(Visitor visitor, FilePayload file) {
        Lab lab = visitor.opensLab("?penalty=l2&degree=3");
        lab.choose("data-source", "Upload a file");
        lab.upload(file);
        lab.awaitAddress("data-source", "upload");
        assertThat(lab.at("upload-preview")).containsText(file.name);
        // The axes follow a moment after the marks.
        assertThat(lab.at(CHART).locator(".apexcharts-svg")).isVisible();
        lab.page()
                .waitForFunction(
                        "chart => /12345|%/.test([...document.getElementById(chart)"
                                + ".querySelector('.chart-drawing').shadowRoot.querySelectorAll('.apexcharts-yaxis-label')]"
                                + ".map((label) => label.textContent).join(' '))",
                        CHART);
        return lab;
    }

    private static List<String> ticks(Lab lab, String axis) {
        return lab.at(CHART).locator(".apexcharts-" + axis + "axis-label tspan").allTextContents().stream()
                .filter(label -> !label.isBlank())
                .toList();
    }

    /** How many pixels the training points cover, along x (0) or y (1). */
    private static double spread(Lab lab, int axis) {
        String drawn = lab.path(CHART, "training").getAttribute("d");
        double[] places = Pattern.compile("M(-?[\\d.]+) (-?[\\d.]+)")
                .matcher(drawn)
                .results()
                .mapToDouble(place -> Double.parseDouble(place.group(axis + 1)))
                .sorted()
                .toArray();
        return places[places.length - 1] - places[0];
    }

    private static List<String> csv(Lab lab) throws IOException {
        lab.at(CHART).locator(".chart-menu-button").click();
        Download download = lab.page().waitForDownload(lab.at(CHART).locator("button[data-action=csv]")::click);
        return Files.readAllLines(download.path());
    }
}
