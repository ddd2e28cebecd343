package org.lambdalab.data;

import java.util.Locale;

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

    /** The name in translation keys: "comma". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    char character() {
        return character;
    }
}
