package org.lambdalab.lessons;

import java.util.Optional;

/** Names by which a lesson's parts are found again: small letters, digits and hyphens between them. */
final class Ids {

    private static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";

    private Ids() {}

    /** Empty where it is none, which is named. */
    static Optional<String> read(Fields.Text text, Faults faults) {
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
