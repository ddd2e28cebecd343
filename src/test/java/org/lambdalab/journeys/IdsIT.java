package org.lambdalab.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lambdalab.experiment.Exhibit;

/** Lessons rely on the ids that the README lists. */
@ExtendWith(Journeys.class)
final class IdsIT {

    private static final Pattern ID = Pattern.compile("`([a-z0-9-]+)`");
    private static final String CHOOSE = "On the screen of choosing";
    private static final String GEOMETRY = "On the screen of two weights";
    private static final String DESCENT = "On the screen of descent";
    private static final String PRIORS = "On the screen of priors";
    private static final String NETWORK = "On the screen of networks";
    private static final String WAYS = "On the screen of other ways";
    private static final String LESSONS = "On the screen of lessons";
    private static final String TEACHERS = "On the pages for teachers";

    /**
     * On screen only while a file, a dialog or a step of the guided start is, of data that can give up rows or have, or after
     * a look at the test set or an answer in a lesson.
     */
    private static final List<String> AT_TIMES = List.of(
            "upload",
            "x-column",
            "first-column",
            "second-column",
            "y-column",
            "tour",
            "take-away-as",
            "framed",
            "taken",
            "copy-taken",
            "download-taken",
            "download-rows",
            "qr-code",
            "why-weight",
            "why-back",
            "why-next",
            "why-close",
            "converter",
            "seal-rows",
            "test-share",
            "to-test-set",
            "looks-table",
            "forget-answers",
            "to-record",
            "live-failed",
            "own-record",
            "language-en");

    @Test
    void everyListedIdIsOnTheScreen(Visitor visitor) throws IOException {
        List<String> ids = listed("### Ids", CHOOSE);
        assertThat(ids).hasSizeGreaterThan(50);
        Lab lab = visitor.opensLab("?penalty=elastic-net");
        assertThat(ids).allSatisfy(id -> assertThat(lab.at(id).count()).as(id).isOne());
    }

    @Test
    void everyWayToChooseHasItsOwn(Visitor visitor) throws IOException {
        List<String> ids = listed(CHOOSE, GEOMETRY);
        assertThat(ids).hasSizeGreaterThan(15);
        List<Lab> ways = Arrays.stream(Exhibit.values())
                .map(exhibit -> visitor.opensChoosing("?repeat-peeking=true&exhibit=" + exhibit.id())
                        .awaitAnswered()
                        .lab())
                .toList();
        assertThat(ids)
                .allSatisfy(id -> assertThat(
                                ways.stream().map(way -> way.at(id).count()).toList())
                        .as(id)
                        .contains(1)
                        .allMatch(count -> count <= 1));
    }

    @Test
    void soIsEveryOneOfTheScreenOfTwoWeights(Visitor visitor) throws IOException {
        List<String> ids = listed(GEOMETRY, DESCENT);
        assertThat(ids).hasSizeGreaterThan(20);
        Plane plane = visitor.opensGeometry("?penalty=elastic-net&zero-map=true");
        assertThat(ids)
                .allSatisfy(id -> assertThat(plane.lab().at(id).count()).as(id).isOne());
    }

    @Test
    void andEveryOneOfTheScreenOfDescent(Visitor visitor) throws IOException {
        List<String> ids = listed(DESCENT, PRIORS);
        assertThat(ids).hasSizeGreaterThan(30);
        Walk one = visitor.opensDescent("?elastic-net=true");
        Walk two = visitor.opensDescent("?elastic-net=true&two-weights=true");
        assertThat(ids)
                .allSatisfy(id -> assertThat(List.of(
                                one.lab().at(id).count(), two.lab().at(id).count()))
                        .as(id)
                        .contains(1)
                        .allMatch(count -> count <= 1));
    }

    @Test
    void soIsEveryOneOfTheScreenOfPriors(Visitor visitor) throws IOException {
        List<String> ids = listed(PRIORS, NETWORK);
        assertThat(ids).hasSizeGreaterThan(15);
        Priors priors = visitor.opensPriors("");
        assertThat(ids)
                .allSatisfy(id -> assertThat(priors.lab().at(id).count()).as(id).isOne());
    }

    @Test
    void soIsEveryOneOfTheScreenOfNetworks(Visitor visitor) throws IOException {
        List<String> ids = listed(NETWORK, WAYS);
        assertThat(ids).hasSizeGreaterThan(40);
        Lab lab = visitor.opensNetwork("?hidden-layers=4 4 4&together=penalties");
        assertThat(ids).allSatisfy(id -> assertThat(lab.at(id).count()).as(id).isOne());
    }

    @Test
    void andEveryOneOfTheScreenOfOtherWays(Visitor visitor) throws IOException {
        List<String> ids = listed(WAYS, LESSONS);
        assertThat(ids).hasSizeGreaterThan(30);
        Ways generated = visitor.opensWays("?degree=30");
        Ways measured = visitor.opensWays("?data-source=cars");
        assertThat(ids)
                .allSatisfy(id -> assertThat(List.of(
                                generated.at(id).count(), measured.at(id).count()))
                        .as(id)
                        .contains(1)
                        .allMatch(count -> count <= 1));
    }

    @Test
    void soIsEveryOneOfALesson(Visitor visitor) throws IOException {
        List<String> ids = listed(LESSONS, TEACHERS);
        assertThat(ids).hasSizeGreaterThan(7);
        OpenLesson step = visitor.opensLesson("too-simple-too-flexible/too-flexible");
        step.lab().at("hint").click();
        step.lab().at("hints").waitFor();
        Lab list = visitor.opensLessons();
        OpenLesson answered = visitor.opensLesson("too-simple-too-flexible/flexible-enough");
        answered.check();
        answered.reply().locator(".verdict").waitFor();
        Lab record = answered.lab();
        record.at("to-lessons").click();
        record.at("to-record").click();
        record.at("record-link").waitFor();
        Lab notes = new Lab(record.page().context().newPage());
        notes.page().navigate(step.page().url() + "/notes");
        notes.at("clock").waitFor();
        Lab handout = new Lab(visitor.opensHandout("too-simple-too-flexible", options -> {}));
        OpenLesson last = visitor.opensLesson("too-simple-too-flexible/what-it-costs");
        Lab forgetful = new Lab(record.page().context().newPage());
        forgetful.page().navigate(list.page().url());
        forgetful.at("forget-too-simple-too-flexible").click();
        forgetful.at("remember-answers").waitFor();
        List<Lab> pages = List.of(step.lab(), last.lab(), list, forgetful, notes, record, handout);
        assertThat(ids)
                .allSatisfy(id -> assertThat(
                                pages.stream().map(page -> page.at(id).count()).toList())
                        .as(id)
                        .contains(1)
                        .allMatch(count -> count <= 1));
    }

    @Test
    void andEveryOneOfAPageForTeachers(Visitor visitor) throws IOException {
        List<String> ids = listed(TEACHERS, "## Lessons of your own");
        assertThat(ids).hasSizeGreaterThan(10);
        Lab page = new Lab(visitor.opens("/teachers/lab"));
        page.at("own-frame").waitFor();
        assertThat(ids).allSatisfy(id -> assertThat(page.at(id).count()).as(id).isOne());
    }

    private static List<String> listed(String from, String to) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return ID.matcher(readme.substring(readme.indexOf(from), readme.indexOf(to)))
                .results()
                .map(match -> match.group(1))
                .filter(id -> !AT_TIMES.contains(id))
                .toList();
    }
}
