package org.lambdalab.data;

import java.io.Serializable;
import java.util.List;
import org.lambdalab.data.FileForm.Grouping;

/**
 * How a file was understood.
 *
 * @param charset its name, as "UTF-8"
 * @param tableLine the line of the file at which the table begins, from 1: that of its names, or of its first values
 * @param header whether the file names its columns
 * @param grouping what parts thousands in any of the numbers
 * @param columnsLeftOut columns that hold too few numbers
 * @param sums the names of last rows left out because they sum the others up
 * @param notes rows left out because they stand below the table and hold fewer values than words
 * @param unreadableCells texts amid the numbers of the columns kept; they count as missing
 * @param missingCells blanks and marks such as NA in the columns kept
 */
public record Report(
        String charset,
        Delimiter delimiter,
        boolean decimalComma,
        Grouping grouping,
        long tableLine,
        boolean header,
        List<LeftOut> columnsLeftOut,
        List<String> sums,
        List<Note> notes,
        int unreadableCells,
        int missingCells)
        implements Serializable {
    public Report {
        columnsLeftOut = List.copyOf(columnsLeftOut);
        sums = List.copyOf(sums);
        notes = List.copyOf(notes);
    }

    /**
     * A row that is none of the table.
     *
     * @param line of the file
     */
    public record Note(long line, String text) implements Serializable {
        private static final int LONGEST = 60;

        public Note {
            text = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        }
    }
}
