package org.lambdalab.ui.controls;

import java.util.List;
import java.util.Optional;
import org.lambdalab.experiment.AskedFile;
import org.lambdalab.experiment.DataSource;

/**
 * A file as its form makes it.
 *
 * @param source empty if it makes no table
 * @param lines the first of the file, for who must mend the form; none where it makes a table
 */
record OpenFile(AskedFile asked, Optional<DataSource.Uploaded> source, List<String> lines) {

    static OpenFile of(DataSource.Uploaded source) {
        AskedFile asked = new AskedFile(source.reference(), source.xColumn(), source.yColumn());
        return new OpenFile(asked, Optional.of(source), List.of());
    }

    /** Whether the data on screen are these. */
    boolean isOf(DataSource shown) {
        return source.filter(shown::equals).isPresent();
    }

    static OpenFile refused(AskedFile asked, List<String> lines) {
        return new OpenFile(asked, Optional.empty(), lines);
    }
}
