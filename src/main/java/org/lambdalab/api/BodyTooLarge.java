package org.lambdalab.api;

import java.io.IOException;

/** A body went on past what the service reads. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1;

    static final String DETAIL = "The body is larger than " + Admission.MAX_MEGABYTES + " MB";

    BodyTooLarge() {
        super(DETAIL);
    }
}
