package org.lambdalab.data;

import java.io.Serializable;
import java.util.List;

/**
 * The first rows as text, columns without numbers included.
 *
 * @param rows as many fields each as there are columns; blank where a row is shorter
 */
public record Preview(List<String> columns, List<List<String>> rows) implements Serializable {
    private static final int LONGEST = 100;

    public Preview {
        columns = List.copyOf(columns);
        rows = rows.stream()
                .map(row -> row.stream().map(Preview::shortened).toList())
                .toList();
    }

    private static String shortened(String field) {
        return field.length() <= LONGEST ? field : field.substring(0, LONGEST - 1) + "…";
    }
}
