package org.lambdalab.data;

import java.util.List;

/** The stripped fields of a record. */
record Row(List<String> fields) {
    int size() {
        return fields.size();
    }

    /** Rows may be shorter than others: what is not there is blank. */
    String field(int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    boolean isBlank() {
        return fields.stream().allMatch(String::isEmpty);
    }
}
