package org.lambdalab.lessons;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Courses in a folder of this machine: a folder in it for each, and in these their files. Nothing is read that lies
 * elsewhere, whatever links say, and no more than a lesson may hold.
 */
final class LessonFolder {

    private static final int MOST_FILES = 1_000;

    private final Path root;
    private final List<LessonFile> files = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final StringBuilder seen = new StringBuilder();

    private LessonFolder(Path root) {
        this.root = root;
    }

    /**
     * What is in it.
     *
     * @param state is another as soon as a file is another
     */
    record Content(List<LessonFile> files, List<Fault> faults, String state) {}

    static Content read(Path folder) {
        LessonFolder reading = new LessonFolder(folder);
        try {
            Path real = folder.toRealPath();
            for (Path course : reading.entries(real)) {
                if (reading.isWithin(real, course) && Files.isDirectory(course)) {
                    reading.takeAll(real, course);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            reading.faults.add(new Fault(folder.toString(), 0, 0, "the folder cannot be read: " + unreadable));
        }
        // A fault alone may be gone: what can be read again has the same date and size.
        return new Content(
                List.copyOf(reading.files), List.copyOf(reading.faults), reading.seen.toString() + reading.faults);
    }

    private void takeAll(Path real, Path course) {
        try {
            for (Path file : entries(course)) {
                take(real, course, file);
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            fault(course, "the folder cannot be read: " + unreadable);
        }
    }

    /** Without hidden ones, by name. */
    private List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(folder, path -> !name(path).startsWith("."))) {
            for (Path entry : all) {
                if (entries.size() == MOST_FILES) {
                    fault(folder, "only the first " + MOST_FILES + " entries are read");
                    break;
                }
                entries.add(entry);
            }
        }
        entries.sort(null);
        return entries;
    }

    private void take(Path real, Path course, Path file) {
        if (!LessonFile.isOfACourse(name(file)) || !isWithin(real, file)) {
            return;
        }
        if (!Files.isRegularFile(file)) {
            fault(file, "this is not a file");
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            seen.append(file)
                    .append(Files.getLastModifiedTime(file).toMillis())
                    .append(',')
                    .append(Files.size(file))
                    .append('\n');
            files.add(new LessonFile(name(course), name(file), in.readNBytes(LessonFile.LARGEST + 1)));
        } catch (IOException unreadable) {
            fault(file, "this cannot be read: " + unreadable);
        }
    }

    private boolean isWithin(Path real, Path entry) {
        try {
            if (entry.toRealPath().startsWith(real)) {
                return true;
            }
            fault(entry, "this leads out of the folder of lessons");
        } catch (IOException broken) {
            fault(entry, "this leads nowhere");
        }
        return false;
    }

    private void fault(Path path, String message) {
        Path parent = path.getParent();
        String place = parent == null || parent.endsWith(root) ? name(path) : name(parent) + "/" + name(path);
        faults.add(new Fault(place, 0, 0, message));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
