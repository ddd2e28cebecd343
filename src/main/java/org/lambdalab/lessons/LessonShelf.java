package org.lambdalab.lessons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The lessons that come with the app, and those of a folder beside them. They are read once, as soon as the app is up; in
 * a preview the folder is looked at whenever somebody asks, and read anew when a file is another, drafts among them.
 */
@Component
public final class LessonShelf {

    private static final Logger LOG = LoggerFactory.getLogger(LessonShelf.class);

    private final Optional<Path> folder;
    private final boolean preview;
    private @Nullable LessonLibrary read;
    private String state = "";

    /**
     * As the app's properties have it.
     *
     * @param folder empty for none
     */
    @Autowired
    LessonShelf(
            @Value("${lambdalab.lessons.folder:}") String folder,
            @Value("${lambdalab.lessons.preview:false}") boolean preview) {
        this(folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder)), preview);
    }

    LessonShelf(Optional<Path> folder, boolean preview) {
        this.folder = folder;
        this.preview = preview;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("lessons").start(this::library);
    }

    /** Whether somebody is writing them. */
    public boolean isPreview() {
        return preview;
    }

    /** All of them as they are now, and as they were written. */
    public Lessons lessons() {
        return lessons(Locale.ROOT);
    }

    /** In another language, as far as they are translated. */
    public Lessons lessons(Locale language) {
        return library().in(language);
    }

    private synchronized LessonLibrary library() {
        LessonLibrary known = read;
        if (known != null && !preview) {
            return known;
        }
        LessonFolder.Content own =
                folder.map(LessonFolder::read).orElseGet(() -> new LessonFolder.Content(List.of(), List.of(), ""));
        if (known == null || !own.state().equals(state)) {
            List<LessonFile> files = new ArrayList<>(BuiltInLessons.read());
            files.addAll(own.files());
            known = new LessonLibrary(files, preview, own.faults());
            known.in(Locale.ROOT).faults().forEach(fault -> LOG.warn("a file of lessons is left out: {}", fault));
            read = known;
            state = own.state();
        }
        return known;
    }
}
