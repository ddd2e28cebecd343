package org.lambdalab.lessons;

import java.io.Serial;

/** A condition cannot be used, and where in it. */
final class ConditionRefused extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int position;

    ConditionRefused(int position, String message) {
        super(message);
        this.position = position;
    }

    /** From 0. */
    int position() {
        return position;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
