package org.lambdalab.experiment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file and three columns of it that are asked for, as an address tells, whether the file is here or not.
 *
 * @param first null for the suggested one, as are the others
 */
public record AskedColumns(
        FileReference reference,
        @Nullable String first,
        @Nullable String second,
        @Nullable String y) implements Serializable {

    public AskedColumns withReference(FileReference reference) {
        return new AskedColumns(reference, first, second, y);
    }
}
