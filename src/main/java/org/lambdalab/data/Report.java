package org.lambdalab.data;

import java.io.Serializable;
import java.util.List;

/**
 * How a file was understood.
 *
 * @param charset its name, as "UTF-8"
 * @param header whether the file names its columns
 * @param columnsLeftOut columns that hold too few numbers
 * @param sums the names of last rows left out because they sum the others up
 * @param unreadableCells texts amid the numbers of the columns kept; they count as missing
 * @param missingCells blanks and marks such as NA in the columns kept
 */
public record Report(
        String charset,
        Delimiter delimiter,
        boolean decimalComma,
        boolean header,
        List<LeftOut> columnsLeftOut,
        List<String> sums,
        int unreadableCells,
        int missingCells)
        implements Serializable {
    public Report {
        columnsLeftOut = List.copyOf(columnsLeftOut);
        sums = List.copyOf(sums);
    }
}
