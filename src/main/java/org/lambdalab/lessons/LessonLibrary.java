package org.lambdalab.lessons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All lessons as they were written, and in each language into which any of them is translated. */
final class LessonLibrary {

    private final Lessons original;
    private final Map<Locale, Lessons> translated = new HashMap<>();

    /** As {@link Lessons#of}. */
    LessonLibrary(List<LessonFile> files, boolean drafts, List<Fault> known) {
        Map<String, LessonFile> written = new HashMap<>();
        List<LessonFile> translations = new ArrayList<>();
        List<LessonFile> originals = new ArrayList<>();
        for (LessonFile file : files) {
            if (file.language().isPresent()) {
                translations.add(file);
            } else {
                originals.add(file);
                written.putIfAbsent(file.place(), file);
            }
        }
        Lessons lessons = Lessons.of(originals, drafts, known);
        // What a lesson that is left out says in another language helps nobody.
        Set<String> shown = new HashSet<>();
        lessons.all().forEach(lesson -> shown.add(lesson.file()));
        List<Fault> faults = new ArrayList<>(lessons.faults());
        Map<Locale, Translation> languages = new HashMap<>();
        for (LessonFile file : Lessons.sorted(translations)) {
            LessonFile source = written.get(file.originalPlace());
            if (source == null) {
                faults.add(new Fault(file.place(), 0, 0, "there is no " + file.originalPlace() + " to translate"));
            } else if (source.name().equals(LessonFile.COURSE) || shown.contains(source.place())) {
                faults.addAll(languages
                        .computeIfAbsent(file.language().orElseThrow(), first -> new Translation())
                        .take(file, source));
            }
        }
        original = new Lessons(lessons.courses(), faults);
        languages.forEach((language, translation) -> translated.put(language, translation.of(original)));
    }

    /** As far as they are translated into a language; all else as it was written. */
    Lessons in(Locale language) {
        return translated.getOrDefault(language, original);
    }
}
