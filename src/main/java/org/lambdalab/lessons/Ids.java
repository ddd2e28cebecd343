package org.lambdalab.lessons;

import java.util.Optional;
import java.util.Set;

/** Names by which a lesson's parts are found again: small letters, digits and hyphens between them. */
final class Ids {

    /** What stands in an address in the place of a lesson or a step, and is a page of its own. */
    private static final Set<String> TAKEN = Set.of("record", "handout", "notes");

    /** Letters: two of them stand in an address, and in the names that answers are kept under. */
    private static final int LONGEST = 60;

    private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    private Ids() {}

    /** Empty where it is none, which is named. */
    static Optional<String> read(Fields.Text text, Faults faults) {
        if (TAKEN.contains(text.value())) {
            faults.add(text.line(), text.column(), "\"" + text.value() + "\" is the name of a page already");
            return Optional.empty();
        }
        if (text.value().length() > LONGEST) {
            faults.add(text.line(), text.column(), "an id has at most " + LONGEST + " letters");
            return Optional.empty();
        }
        if (text.value().matches(FORM)) {
            return Optional.of(text.value());
        }
        faults.add(
                text.line(),
                text.column(),
                "an id has small letters, digits and hyphens between them, not \"" + text.value() + "\"");
        return Optional.empty();
    }
}
