package org.lambdalab.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sizes at which screens change are named once, since no style sheet can take them from another. */
final class StylesTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources");
    private static final Pattern QUERY = Pattern.compile("@(?:media|container)[^{]*");
    private static final Pattern SIZE = Pattern.compile("(width|height)\\s*(?:<|>=|>|<=|:)\\s*([\\d.]+(?:px|rem))");
    private static final Pattern NAMED = Pattern.compile("(?m)^   (width|height) ([\\d.]+(?:px|rem)) ");

    @Test
    void screensChangeAtNamedSizesOnly() throws IOException {
        Set<String> named = NAMED.matcher(Files.readString(FOLDER.resolve("styles.css")))
                .results()
                .map(size -> size.group(1) + " " + size.group(2))
                .collect(Collectors.toSet());
        assertThat(used()).isNotEmpty();
        assertThat(Set.copyOf(used())).isEqualTo(named);
    }

    private static List<String> used() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sheets =
                    files.filter(file -> file.toString().endsWith(".css")).toList();
            StringBuilder all = new StringBuilder();
            for (Path sheet : sheets) {
                all.append(Files.readString(sheet));
            }
            return QUERY.matcher(all)
                    .results()
                    .flatMap(query -> SIZE.matcher(query.group()).results())
                    .map(size -> size.group(1) + " " + size.group(2))
                    .toList();
        }
    }
}
