package org.lambdalab.lessons;

import java.util.Optional;

/** Titles of courses, lessons and steps, which stand in lists and in the bar of a browser. */
final class Titles {

    private static final int LONGEST = 120;

    private Titles() {}

    /** Empty where it is too long, which is named. */
    static Optional<String> read(Fields.Text title, Faults faults) {
        int length = title.value().codePointCount(0, title.value().length());
        if (length > LONGEST) {
            faults.add(
                    title.line(),
                    title.column(),
                    "a title has at most " + LONGEST + " letters, and this one " + length);
            return Optional.empty();
        }
        return Optional.of(title.value());
    }
}
