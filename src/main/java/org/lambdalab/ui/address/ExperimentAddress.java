package org.lambdalab.ui.address;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;
import org.springframework.web.util.UriUtils;

/** The address of a screen says at any time which experiment is on it, and opens the screen with it again. */
public final class ExperimentAddress {

    private ExperimentAddress() {}

    /**
     * The experiment that an address asks for; a notice names what was not understood.
     *
     * @param upload the file that {@code data-source=upload} means here, if there is one
     */
    public static Experiment read(Location location, Optional<DataSource.Uploaded> upload) {
        ExperimentQuery.Reading reading =
                ExperimentQuery.read(location.getQueryParameters().getParameters(), upload);
        if (!reading.ignored().isEmpty()) {
            new AddressNotice(reading.ignored()).open();
        }
        return reading.experiment();
    }

    public static void write(Component screen, Experiment experiment) {
        String query = ExperimentQuery.write(experiment).entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + UriUtils.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        screen.getElement().executeJs("lambdaLab.writeAddress($0)", query);
    }
}
