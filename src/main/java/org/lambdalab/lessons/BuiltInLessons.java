package org.lambdalab.lessons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The courses that come with the app. */
final class BuiltInLessons {

    private static final Pattern PLACE = Pattern.compile(".*/lessons/([^/]+)/([^/]+)$");

    private BuiltInLessons() {}

    static List<LessonFile> read() {
        List<LessonFile> files = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:lessons/*/*")) {
                Matcher place = PLACE.matcher(file.getURL().toString());
                if (place.matches() && LessonFile.isOfACourse(place.group(2))) {
                    try (InputStream in = file.getInputStream()) {
                        files.add(new LessonFile(place.group(1), place.group(2), in.readAllBytes()));
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the lessons of the app cannot be read", broken);
        }
        return files;
    }
}
