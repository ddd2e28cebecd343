package org.lambdalab.jobs;

/**
 * Whoever asks, and takes turns with the others.
 *
 * @param key equal for the same person, such as a session or an address; never looked into
 */
public record Person(Object key) {}
