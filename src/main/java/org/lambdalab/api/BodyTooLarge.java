package org.lambdalab.api;

import java.io.IOException;

/** A body went on past what the service reads. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1;
}
