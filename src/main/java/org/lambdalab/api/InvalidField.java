package org.lambdalab.api;

/** A field of a request that can be read but not used. */
final class InvalidField extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;

    /** @param message what the field may be, and what it was */
    InvalidField(String field, String message) {
        super(message);
        this.field = field;
    }

    String field() {
        return field;
    }
}
