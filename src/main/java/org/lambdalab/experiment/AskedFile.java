package org.lambdalab.experiment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.FileForm;

/**
 * An uploaded file and the columns of it that are asked for, as an address tells, whether the file is here or not.
 *
 * @param xColumn null for the suggested one
 * @param yColumn null for the suggested one
 */
public record AskedFile(
        FileReference reference,
        @Nullable String xColumn,
        @Nullable String yColumn) implements Serializable {

    public AskedFile withForm(FileForm form) {
        return new AskedFile(reference.withForm(form), xColumn, yColumn);
    }

    /** With the columns that are asked for, as far as the file has them. */
    public DataSource.Uploaded in(CsvFile file) {
        DataSource.Uploaded source = DataSource.Uploaded.of(reference, file);
        if (xColumn != null && isIn(file, xColumn)) {
            source = source.withX(xColumn);
        }
        return yColumn != null && isIn(file, yColumn) ? source.withY(yColumn) : source;
    }

    private static boolean isIn(CsvFile file, String column) {
        return file.table().find(column).isPresent();
    }
}
