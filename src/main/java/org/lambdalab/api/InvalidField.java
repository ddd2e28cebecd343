package org.lambdalab.api;

/** A field of a request that can be read but not used; some show it only once there is an answer. */
final class InvalidField extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;

    /** @param message what the field may be, and what it was */
    InvalidField(String field, String message) {
        super(field + " " + message);
        this.field = field;
    }

    static InvalidField missing(String field) {
        return new InvalidField(field, "is required: " + Rules.of(field));
    }

    /** @param was in a few words, or a number */
    static InvalidField not(String field, Object was) {
        return new InvalidField(field, "must be " + Rules.of(field) + ", not " + was);
    }

    String field() {
        return field;
    }
}
