package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a file is read is the person's to say, and which file it is the address'. */
@ExtendWith(Journeys.class)
final class FileFormIT {

    private static final FilePayload PLANTS = file("plants.csv", """
            Growth, 2024
            measured by hand
            week;height;site
            1;2,5;a
            2;3,5;b
            3;-9,9;a
            4;6,2;b
            5;7,7;a
            6;8,9;b
            """);
    private static final FilePayload OTHER = file("other.csv", "a,b\n1,2\n2,3\n3,5\n4,4\n");

    @Test
    void eachControlReadsTheFileAnewAndStandsInTheAddress(Visitor visitor) {
        Lab lab = uploads(visitor, PLANTS);
        assertThat(taken(lab)).containsText("plants.csv: 6 rows; x is week, y is height");
        taken(lab).click();
        assertThat(lab.input("table-line")).hasValue("3");
        assertThat(lab.at("delimiter")).containsText("semicolons");
        assertThat(lab.at("decimal-mark")).containsText("comma");
        enter(lab, "missing-marks", "-9,9");
        assertThat(lab.rows()).containsText("1 row without both numbers is left out.");
        lab.awaitAddress("missing-marks", "-9%2C9");
        lab.input("header").click();
        assertThat(taken(lab)).containsText("plants.csv: 7 rows");
        lab.awaitAddress("header", "false");
        enter(lab, "table-line", "4");
        assertThat(taken(lab)).containsText("plants.csv: 6 rows; x is Column 1, y is Column 2");
        lab.page().reload();
        assertThat(taken(lab)).containsText("plants.csv: 6 rows; x is Column 1, y is Column 2");
        lab.awaitAddress("table-line", "4");
    }

    @Test
    void aFormThatMakesNoTableIsSaidAndMendedInPlace(Visitor visitor) {
        Lab lab = uploads(visitor, PLANTS);
        String before = lab.findings().innerText();
        taken(lab).click();
        lab.choose("delimiter", "tabs");
        assertThat(lab.uploadError()).containsText("Two columns of numbers are needed");
        assertThat(taken(lab)).hasText("plants.csv: no table found");
        assertThat(lab.at("upload-preview").locator("table")).containsText("measured by hand");
        Assertions.assertThat(lab.findings().innerText()).isEqualTo(before);
        enter(lab, "table-line", "99");
        assertThat(lab.uploadError()).containsText("The table cannot begin at line 99: the file ends with line 9.");
        lab.at("form-found").click();
        assertThat(lab.uploadError()).isHidden();
        assertThat(taken(lab)).containsText("plants.csv: 6 rows");
    }

    @Test
    void everyColumnIsOfferedWithWhatItHolds(Visitor visitor) {
        Lab lab = uploads(visitor, PLANTS);
        lab.at("y-column").click();
        assertThat(lab.page().getByRole(AriaRole.OPTION)).containsText(new String[] {"week", "height", "site"});
        lab.page().keyboard().press("Escape");
        lab.chooseColumn("y-column", "site", "height");
        assertThat(lab.uploadError()).containsText("“site” holds text such as “a” (line 4).");
    }

    @Test
    void twoPagesOfABrowserHaveAFileEach(Visitor visitor) {
        Lab first = uploads(visitor, PLANTS);
        assertThat(taken(first)).containsText("plants.csv");
        Page page = first.page().context().newPage();
        page.navigate(first.page().url().replaceFirst("\\?.*", ""));
        Lab second = new Lab(page).awaitDrawn();
        second.choose("data-source", "Upload a file");
        second.upload(OTHER);
        assertThat(taken(second)).containsText("other.csv: 4 rows");
        second.awaitAddress("file-name", "other.csv");
        first.page().reload();
        page.reload();
        assertThat(taken(first)).containsText("plants.csv: 6 rows");
        assertThat(taken(second)).containsText("other.csv: 4 rows");
    }

    @Test
    void aFileThatIsNotHereIsChosenAgainAndTheScreenComesBack(Visitor visitor) {
        Lab lab = uploads(visitor, PLANTS);
        taken(lab).click();
        enter(lab, "missing-marks", "-9,9");
        lab.slider("degree").press("ArrowLeft");
        lab.awaitAddress("degree", "8");
        lab.awaitAddress("missing-marks", "-9%2C9");
        String rows = lab.rows().innerText();
        String address = lab.page().url();
        Lab elsewhere = visitor.opensLab(address.substring(address.indexOf('?')));
        Locator notice = elsewhere.at("awaited-file");
        assertThat(notice).containsText("This address shows the file “plants.csv”, which is not here");
        elsewhere.slider("degree").press("ArrowRight");
        elsewhere.awaitAddress("degree", "9");
        Assertions.assertThat(elsewhere.address()).containsEntry("file-name", "plants.csv");
        elsewhere
                .page()
                .waitForFileChooser(notice.locator("vaadin-button")::click)
                .setFiles(PLANTS);
        assertThat(notice).isHidden();
        assertThat(elsewhere.rows()).hasText(rows);
        elsewhere.slider("degree").press("ArrowLeft");
        elsewhere.awaitAddress("degree", "8");
        Assertions.assertThat(elsewhere.page().url().replaceFirst(".*\\?", ""))
                .isEqualTo(address.replaceFirst(".*\\?", ""));
    }

    private static Lab uploads(Visitor visitor, FilePayload file) {
        Lab lab = visitor.opensLab("", options -> options.setViewportSize(1400, 1300));
        lab.choose("data-source", "Upload a file");
        lab.upload(file);
        lab.awaitAddress("data-source", "upload");
        return lab;
    }

    private static Locator taken(Lab lab) {
        return lab.at("upload-preview").locator("summary");
    }

    private static void enter(Lab lab, String id, String text) {
        lab.input(id).fill(text);
        lab.input(id).press("Enter");
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
