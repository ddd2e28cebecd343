package org.lambdalab.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lessons rely on the ids that the README lists. */
@ExtendWith(Journeys.class)
final class IdsIT {

    private static final Pattern ID = Pattern.compile("`([a-z0-9-]+)`");
    /** On screen only while a file or a step of the guided start is. */
    private static final List<String> AT_TIMES = List.of("upload", "x-column", "y-column", "tour");

    @Test
    void everyListedIdIsOnTheScreen(Visitor visitor) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String list = readme.substring(readme.indexOf("### Ids"), readme.indexOf("## From a script"));
        List<String> ids = ID.matcher(list)
                .results()
                .map(match -> match.group(1))
                .filter(id -> !AT_TIMES.contains(id))
                .toList();
        assertThat(ids).hasSizeGreaterThan(50);
        Lab lab = visitor.opensLab("?penalty=elastic-net");
        assertThat(ids).allSatisfy(id -> assertThat(lab.at(id).count()).as(id).isOne());
    }
}
