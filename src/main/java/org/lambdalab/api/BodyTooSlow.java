package org.lambdalab.api;

import java.io.IOException;

/** A body came more slowly than the service waits for, and so kept a place from others. */
final class BodyTooSlow extends IOException {

    private static final long serialVersionUID = 1;
}
