package org.lambdalab.lessons;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file as it came, of a course's folder. */
final class LessonFile {

    /** Bytes: ten times the longest lesson. */
    static final int LARGEST = 200_000;

    /** In a course's folder, what says of the course itself. */
    static final String COURSE = "course.yaml";

    private static final String README = "README";

    /** Such as 01-outliers.de.md, and course.de.yaml: the name of what is translated, with a language in it. */
    private static final Pattern TRANSLATION = Pattern.compile("([^.]+)\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)(\\.\\w+)");

    private final String course;
    private final String name;
    private final byte[] content;

    /** @param content not to be changed any more */
    LessonFile(String course, String name, byte[] content) {
        this.course = course;
        this.name = name;
        this.content = content;
    }

    /** Its folder's name. */
    String course() {
        return course;
    }

    String name() {
        return name;
    }

    /** Whether a file in a course's folder is one of the course's. */
    static boolean isOfACourse(String name) {
        return !name.startsWith(README + ".")
                && (name.endsWith(".md") || original(name).equals(COURSE));
    }

    private static String original(String name) {
        return TRANSLATION.matcher(name).replaceFirst("$1$3");
    }

    /** Of a translation; empty for what is written first. */
    Optional<Locale> language() {
        Matcher translation = TRANSLATION.matcher(name);
        return translation.matches() ? Optional.of(Locale.forLanguageTag(translation.group(2))) : Optional.empty();
    }

    /** The place of the file that this one translates. */
    String originalPlace() {
        return course + "/" + original(name);
    }

    /** As a fault names it. */
    String place() {
        return course + "/" + name;
    }

    /** What it says, with line feeds alone; empty where it is no text, which is named with its line. */
    Optional<String> text(Faults faults) {
        if (content.length > LARGEST) {
            faults.add(0, 0, "a lesson has at most " + LARGEST / 1000 + " kB");
            return Optional.empty();
        }
        CharBuffer text = CharBuffer.allocate(content.length);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            faults.add(lines(read), 0, "this is not UTF-8: save the file in this encoding");
            return Optional.empty();
        }
        Optional<Integer> control = read.chars()
                .boxed()
                .filter(sign -> sign < ' ' && "\n\r\t".indexOf(sign) < 0)
                .findFirst();
        if (control.isPresent()) {
            faults.add(lines(read.substring(0, read.indexOf(control.get()))), 0, "this is not a text file");
            return Optional.empty();
        }
        String plain = read.startsWith("\uFEFF") ? read.substring(1) : read;
        return Optional.of(plain.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static int lines(String text) {
        return 1 + (int) text.chars().filter(sign -> sign == '\n').count();
    }
}
