package org.lambdalab.ui.lessons;

import java.io.Serializable;

/**
 * An attempt, and what was said to it: what the browser keeps.
 *
 * @param passed whether the step is done with it: who has guessed has done what was asked
 * @param right whether the step says so
 * @param said the answer as a person reads it, plain text
 * @param reply plain text
 * @param missed the name of what whoever answers so may believe; empty for nothing
 */
record Attempted(String answer, boolean passed, boolean right, String said, String reply, String missed)
        implements Serializable {}
