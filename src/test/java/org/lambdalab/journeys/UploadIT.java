package org.lambdalab.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
final class UploadIT {

    private record GoodFile(FilePayload file, String x, String firstNumber, String understood) {}

    private static final List<GoodFile> GOOD_FILES = List.of(
            new GoodFile(
                    SampleFiles.comma(), "dose", "0.5", "Read as UTF-8, separated by commas, with a decimal point."),
            new GoodFile(
                    SampleFiles.german(),
                    "Dosis",
                    "0,5",
                    "Read as UTF-8, separated by semicolons, with a decimal comma."),
            new GoodFile(SampleFiles.tab(), "dose", "0.5", "Read as UTF-8, separated by tabs, with a decimal point."),
            new GoodFile(SampleFiles.latin1(), "Größe", "0.5", "Read as windows-1252, separated by commas"),
            new GoodFile(SampleFiles.utf16(), "dose", "0.5", "Read as UTF-16LE, separated by tabs"),
            new GoodFile(SampleFiles.withoutHeader(), "Column 1", "0.5", "Read as UTF-8, separated by commas"),
            new GoodFile(SampleFiles.withGaps(), "dose", "NA", "Read as UTF-8, separated by commas"));

    private static final Map<FilePayload, String> BAD_FILES = Map.of(
            SampleFiles.empty(),
            "The file is empty.",
            SampleFiles.picture(),
            "This is a PNG file, not text.",
            SampleFiles.names(),
            "Two columns of numbers are needed, one for x and one for y; here there is only one.",
            SampleFiles.constant(),
            "Every value of “dose” is the same",
            SampleFiles.twoRows(),
            "Only 2 rows have both numbers, and at least 3 are needed.");

    @Test
    void aTableIsFittedHoweverItIsWritten(Visitor visitor) {
        Lab lab = opensUpload(visitor);
        for (GoodFile file : GOOD_FILES) {
            lab.upload(file.file());
            Locator taken = lab.at("upload-preview").locator("summary");
            assertThat(taken).containsText(file.file().name + ": ");
            assertThat(taken).containsText(" rows; x is " + file.x() + ", y is ");
            assertThat(lab.at("upload-preview").locator("table")).isHidden();
            taken.click();
            assertThat(lab.at("upload-preview").locator("table")).containsText(file.firstNumber());
            assertThat(lab.at("upload-preview").getByText(file.understood())).isVisible();
            assertThat(lab.at("x-column")).containsText(file.x());
            assertThat(lab.rows()).containsText("7 training rows, 3 for validation.");
            assertThat(lab.uploadError()).isHidden();
            lab.awaitAddress(
                    "x-column",
                    URLEncoder.encode(file.x(), StandardCharsets.UTF_8).replace("+", "%20"));
        }
        lab.awaitAddress("data-source", "upload");
    }

    @Test
    void aDroppedFileIsTakenToo(Visitor visitor) {
        Lab lab = opensUpload(visitor);
        drop(lab, SampleFiles.comma());
        assertThat(lab.rows()).containsText("7 training rows, 3 for validation.");
        drop(lab, SampleFiles.picture());
        assertThat(lab.uploadError()).containsText("This is a PNG file, not text.");
        assertThat(lab.rows()).containsText("7 training rows, 3 for validation.");
    }

    @Test
    void rowsWithMissingValuesAreCounted(Visitor visitor) {
        Lab lab = opensUpload(visitor);
        lab.upload(SampleFiles.withGaps());
        assertThat(lab.rows()).containsText("2 rows without both numbers are left out.");
    }

    @Test
    void aFileThatCannotBeUsedSaysWhyAndChangesNothing(Visitor visitor) {
        Lab lab = opensUpload(visitor);
        lab.awaitAddress("degree", "9");
        List<String> before = everything(lab);
        Map<String, String> address = lab.address();
        BAD_FILES.forEach((file, why) -> {
            lab.upload(file);
            assertThat(lab.uploadError()).containsText(why);
            Assertions.assertThat(everything(lab)).isEqualTo(before);
        });
        drop(lab, "(bytes) => [new File([new Uint8Array(bytes)], 'large.csv')]", (16 << 20) + 1);
        assertThat(lab.uploadError()).containsText("The file is larger than 16 MB.");
        Assertions.assertThat(everything(lab)).isEqualTo(before);
        // The next change writes the address, and so tells whether anything else of it had changed.
        lab.slider("degree").press("ArrowRight");
        lab.awaitAddress("degree", "10");
        address.put("degree", "10");
        Assertions.assertThat(lab.address()).isEqualTo(address);
    }

    @Test
    void aGoodFileAfterABadOneClearsTheSentence(Visitor visitor) {
        Lab lab = opensUpload(visitor);
        lab.upload(SampleFiles.empty());
        assertThat(lab.uploadError()).isVisible();
        lab.upload(SampleFiles.comma());
        assertThat(lab.uploadError()).isHidden();
        assertThat(lab.rows()).containsText("7 training rows");
    }

    @Test
    void anotherDataSetAndBackFindsTheFileAgain(Visitor visitor) {
        Lab lab = opensUpload(visitor);
        lab.upload(SampleFiles.comma());
        assertThat(lab.rows()).containsText("7 training rows");
        lab.choose("data-source", "Stopping distances of cars");
        assertThat(lab.rows()).containsText("35 training rows");
        lab.choose("data-source", "Upload a file");
        assertThat(lab.rows()).containsText("7 training rows");
        assertThat(lab.at("upload-preview")).containsText("comma.csv");
        lab.awaitAddress("data-source", "upload");
        lab.page().reload();
        assertThat(lab.rows()).containsText("7 training rows");
        assertThat(lab.at("upload-preview")).containsText("comma.csv");
    }

    @Test
    void whichColumnsAreUsedIsSaidAnew(Visitor visitor) {
        Lab lab = opensUpload(visitor);
        lab.upload(SampleFiles.comma());
        Locator taken = lab.at("upload-preview").locator("summary");
        assertThat(taken).containsText("x is dose, y is answer");
        taken.click();
        lab.chooseColumn("x-column", "answer");
        assertThat(taken).containsText("x is answer, y is dose");
        assertThat(lab.at("upload-preview").locator("table")).isVisible();
    }

    @Test
    void ofSeveralFilesTheFirstIsTakenAndTheOthersAreNot(Visitor visitor) {
        Lab lab = opensUpload(visitor);
        drop(lab, SampleFiles.comma(), SampleFiles.twoRows(), SampleFiles.tab());
        assertThat(lab.page().locator("vaadin-notification-card")).containsText("the first was taken");
        assertThat(lab.at("upload-preview")).containsText(SampleFiles.comma().name);
        assertThat(lab.uploadError()).isHidden();
        drop(lab, SampleFiles.tab());
        assertThat(lab.at("upload-preview")).containsText(SampleFiles.tab().name);
    }

    @Test
    void theNextFileIsTakenAsSoonAsTheOneBeforeIsThrough(Visitor visitor) {
        Lab lab = opensUpload(visitor);
        // In the next breath, before the server can have said anything.
        lab.at("upload").evaluate("""
                (upload) => upload.addEventListener('upload-success', () => setTimeout(() => {
                  const data = new DataTransfer();
                  data.items.add(new File(['x,y\\n1,2\\n2,3\\n3,5\\n4,4\\n'], 'next.csv'));
                  upload.dispatchEvent(new DragEvent('drop', { dataTransfer: data }));
                }), { once: true })""");
        drop(lab, SampleFiles.comma());
        assertThat(lab.at("upload-preview")).containsText("next.csv: 4 rows");
        assertThat(lab.page().locator("vaadin-notification-card")).hasCount(0);
        assertThat(lab.at("upload").locator("vaadin-upload-file")).hasCount(0);
    }

    @Test
    void aSlowUploadShowsHowFarItIsWhileTheScreenStaysLive(Visitor visitor) {
        Lab lab = opensUpload(visitor);
        String before = lab.findings().innerText();
        CDPSession line = lab.page().context().newCDPSession(lab.page());
        // A poor mobile line first, then as fast as it goes.
        upstream(line, 100_000);
        lab.upload(SampleFiles.rows(100_000));
        Locator file = lab.at("upload").locator("vaadin-upload-file");
        assertThat(file.getByText("100000.csv")).isVisible();
        assertThat(file.locator("vaadin-progress-bar")).isVisible();
        assertThat(file.locator("vaadin-progress-bar"))
                .hasAttribute("aria-valuenow", Pattern.compile("0\\.[0-9]*[1-9].*"));
        lab.slider("degree").press("ArrowRight");
        assertThat(lab.findings()).not().hasText(before);
        upstream(line, -1);
        assertThat(lab.rows()).containsText("70,000 training rows");
        assertThat(file).hasCount(0);
    }

    @Test
    void twoHundredThousandRowsAreFittedAndDrawnThinned(Visitor visitor) {
        Lab lab = opensUpload(visitor);
        lab.upload(SampleFiles.rows(200_000));
        assertThat(lab.rows()).containsText("140,000 training rows, 60,000 for validation.");
        assertThat(lab.at("fit-chart")).containsText("One in 100 of 200,000 points is drawn; all of them are fitted.");
        assertThat(lab.at("edit-points")).isDisabled();
        String before = lab.objective().innerText();
        lab.slider("log-lambda").press("ArrowRight");
        assertThat(lab.objective()).not().hasText(before);
        lab.upload(SampleFiles.rows(200_001));
        assertThat(lab.uploadError()).containsText("The file has more than 200,000 rows.");
    }

    /** λ is in units of y: what was a weak penalty for the data before is one for these too, and so are the chips. */
    @Test
    void lambdaAndItsChipsFollowTheScaleOfY(Visitor visitor) {
        Lab lab = opensUpload(visitor);
        lab.awaitAddress("lambda", "0.01");
        double place = placeOfLambda(lab);
        lab.upload(SampleFiles.billions());
        assertThat(lab.rows()).containsText("21 training rows");
        assertThat(lab.findings()).containsText("λ = 10⁷:");
        Assertions.assertThat(placeOfLambda(lab)).isEqualTo(place);
        assertThat(lab.slider("log-lambda").input()).hasAttribute("aria-valuetext", "λ = 10000000");
        int zeros = 0;
        for (String chip : List.of("1000000", "10000000", "100000000", "1000000000")) {
            lab.at("lambda-" + chip).click();
            assertThat(lab.findings()).containsText("λ = 10" + "⁶⁷⁸⁹".charAt(chip.length() - 7) + ":");
            int now =
                    (int) Shown.number(lab.at("sparsity-l1").locator("dd.zeros").innerText());
            Assertions.assertThat(now).isBetween(zeros, 9);
            zeros = now;
        }
        Assertions.assertThat(zeros).isEqualTo(9);
        lab.at("lambda-0").click();
        assertThat(lab.findings()).containsText("λ = 0: no weight is zero");
    }

    /** How far from the left end of its slider, in powers of ten. */
    private static double placeOfLambda(Lab lab) {
        Locator slider = lab.slider("log-lambda").input();
        return Double.parseDouble(slider.inputValue()) - Double.parseDouble(slider.getAttribute("min"));
    }

    private static Lab opensUpload(Visitor visitor) {
        Lab lab = visitor.opensLab();
        lab.choose("data-source", "Upload a file");
        assertThat(lab.at("upload")).isVisible();
        return lab;
    }

    private static void drop(Lab lab, FilePayload... files) {
        drop(
                lab,
                """
                (files) => files.map(([name, content]) =>
                  new File([Uint8Array.from(atob(content), (c) => c.charCodeAt(0))], name))""",
                Arrays.stream(files)
                        .map(file -> List.of(file.name, Base64.getEncoder().encodeToString(file.buffer)))
                        .toList());
    }

    /** @param files a function of the page that makes the files of {@code argument} */
    private static void drop(Lab lab, String files, Object argument) {
        JSHandle data = lab.page()
                .evaluateHandle(
                        "(argument) => { const data = new DataTransfer(); (" + files
                                + ")(argument).forEach((file) => data.items.add(file)); return data; }",
                        argument);
        lab.at("upload").dispatchEvent("dragover", Map.of("dataTransfer", data));
        lab.at("upload").dispatchEvent("drop", Map.of("dataTransfer", data));
    }

    /** @param bytesASecond less than zero for as many as there come */
    private static void upstream(CDPSession line, int bytesASecond) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesASecond);
        line.send("Network.emulateNetworkConditions", conditions);
    }

    private static List<String> everything(Lab lab) {
        return List.of(
                lab.findings().innerText(),
                lab.objective().innerText(),
                lab.rows().innerText(),
                String.valueOf(lab.path("fit-chart", "fit").getAttribute("d")));
    }
}
