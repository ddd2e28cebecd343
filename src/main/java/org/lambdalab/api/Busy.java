package org.lambdalab.api;

/** The service has as much to do as it takes on at once. */
final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1;
}
