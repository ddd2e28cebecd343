package org.lambdalab.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands between two fields. */
public enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    /** Runs of blanks, as in columns aligned by hand. */
    BLANKS(' '),
    PIPE('|');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    /** The name in addresses and translation keys: "comma". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Delimiter> ofId(String id) {
        return Arrays.stream(values())
                .filter(delimiter -> delimiter.id().equals(id))
                .findFirst();
    }

    char character() {
        return character;
    }
}
