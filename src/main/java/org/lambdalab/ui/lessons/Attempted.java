package org.lambdalab.ui.lessons;

import java.io.Serializable;

/**
 * An attempt, and what was said to it: what the browser keeps.
 *
 * @param said the answer as a person reads it, plain text
 * @param reply plain text
 * @param missed the name of what whoever answers so may believe; empty for nothing
 */
record Attempted(String answer, boolean passed, String said, String reply, String missed) implements Serializable {}
