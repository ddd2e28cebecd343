package org.lambdalab.ui.controls;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.DataSource;

/** The file that a person saw last of those they uploaded, kept in the memory of their session and nowhere else. */
@SpringComponent
@VaadinSessionScope
public class Uploads {

    private DataSource.@Nullable Uploaded latest;

    public Optional<DataSource.Uploaded> latest() {
        return Optional.ofNullable(latest);
    }

    void keep(DataSource.Uploaded file) {
        latest = file;
    }
}
