package org.lambdalab.data;

import java.util.List;

/**
 * The stripped fields of a record; of a comment its text alone.
 *
 * @param line of the text at which it begins, from 1
 */
record Row(List<String> fields, boolean comment, long line) {

    int size() {
        return fields.size();
    }

    /** Rows may be shorter than others: what is not there is blank. */
    String field(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    boolean hasDigits() {
        return fields.stream().anyMatch(field -> field.chars().anyMatch(Character::isDigit));
    }

    boolean isBlank() {
        // Asked of each row of a large file: a stream would take a sixth of the reading.
        for (String field : fields) {
            if (!field.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
