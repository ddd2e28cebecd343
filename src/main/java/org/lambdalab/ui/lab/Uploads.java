package org.lambdalab.ui.lab;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.DataSource;

/** The file a person uploaded last, kept in the memory of their session and nowhere else. */
@SpringComponent
@VaadinSessionScope
class Uploads {

    private DataSource.@Nullable Uploaded latest;

    Optional<DataSource.Uploaded> latest() {
        return Optional.ofNullable(latest);
    }

    void keep(DataSource.Uploaded file) {
        latest = file;
    }
}
