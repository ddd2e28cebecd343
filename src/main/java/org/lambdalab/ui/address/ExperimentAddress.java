package org.lambdalab.ui.address;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lambdalab.data.CsvFile;
import org.lambdalab.experiment.AskedFile;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;
import org.lambdalab.experiment.FileReference;
import org.springframework.web.util.UriUtils;

/** The address of a screen says at any time which experiment is on it, and opens the screen with it again. */
public final class ExperimentAddress {

    private ExperimentAddress() {}

    /**
     * What an address asks for; a notice names what was not understood.
     *
     * @param files the uploaded files that are here, each read in its form
     */
    public static ExperimentQuery.Reading read(Location location, Function<FileReference, Optional<CsvFile>> files) {
        ExperimentQuery.Reading reading =
                ExperimentQuery.read(location.getQueryParameters().getParameters(), files);
        if (!reading.ignored().isEmpty()) {
            new AddressNotice(reading.ignored()).open();
        }
        return reading;
    }

    /**
     * Lets the address tell an experiment.
     *
     * @param awaited the file that is still asked for, whatever data the experiment has meanwhile
     */
    public static void write(Component screen, Experiment experiment, Optional<AskedFile> awaited) {
        write(screen, "", ExperimentQuery.write(experiment, awaited));
    }

    /** @param route where the screen is */
    static void write(Component screen, String route, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + UriUtils.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        screen.getElement().executeJs("lambdaLab.writeAddress($0, $1)", query, route);
    }
}
