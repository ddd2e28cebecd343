package org.lambdalab.ui.controls;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.lab.Workbench;

/** The file a person uploaded last, kept in the memory of their session and nowhere else. */
@SpringComponent
@VaadinSessionScope
public class Uploads {

    private final Workbench workbench;
    private DataSource.@Nullable Uploaded latest;

    Uploads(Workbench workbench) {
        this.workbench = workbench;
    }

    public Optional<DataSource.Uploaded> latest() {
        return Optional.ofNullable(latest);
    }

    void keep(DataSource.Uploaded file) {
        forget();
        latest = file;
    }

    @PreDestroy
    void forget() {
        latest().map(DataSource.Uploaded::file).ifPresent(workbench::forget);
        latest = null;
    }
}
