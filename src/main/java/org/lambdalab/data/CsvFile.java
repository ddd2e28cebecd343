package org.lambdalab.data;

import java.io.Serializable;

/** What was read from a file: its numbers, its first rows as they stand there, and how it was understood. */
public record CsvFile(Table table, Preview preview, Report report) implements Serializable {}
