package org.lambdalab.api;

import java.io.IOException;

/** A body is not the gzip that its Content-Encoding says it is, or not all of it. */
final class BodyDamaged extends IOException {

    private static final long serialVersionUID = 1;

    BodyDamaged(IOException cause) {
        super(cause);
    }
}
