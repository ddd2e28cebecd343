package org.lambdalab.lessons;

import java.io.Serializable;

/**
 * What is wrong in a lesson's file, for whoever wrote it.
 *
 * @param file its course and name
 * @param line from 1; 0 where it is of the file as a whole
 * @param column from 1; 0 where it is of the line as a whole
 */
public record Fault(String file, int line, int column, String message) implements Serializable {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": " + message;
    }
}
