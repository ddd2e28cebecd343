package org.lambdalab.data;

import java.io.Serializable;
import java.util.List;

/** The first rows as text, columns without numbers included. */
public record Preview(List<String> columns, List<Line> lines) implements Serializable {
    private static final int LONGEST = 100;

    public Preview {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * A row of the table.
     *
     * @param number of the line in the file, from 1
     * @param fields as many as there are columns; blank where the row is shorter
     */
    public record Line(long number, List<String> fields) implements Serializable {
        public Line {
            fields = fields.stream().map(Preview::shortened).toList();
        }
    }

    private static String shortened(String field) {
        return field.length() <= LONGEST ? field : field.substring(0, LONGEST - 1) + "…";
    }
}
