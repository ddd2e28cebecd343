package org.lambdalab.ui.address;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lambdalab.data.CsvFile;
import org.lambdalab.experiment.AskedFile;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.OfferingQuery;
import org.springframework.web.util.UriUtils;

/** The address of a screen says at any time which experiment is on it, and opens the screen with it again. */
public final class ExperimentAddress {

    private static final String LAB = "";

    /** Screens that show the same experiment. */
    private static final List<String> SHARING =
            List.of(LAB, ChoiceAddress.ROUTE, TrainingAddress.ROUTE, WaysAddress.ROUTE);

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
        writeShared(screen, LAB, ExperimentQuery.write(experiment, awaited), List.of());
    }

    /** The lab with an experiment, as a link from the app's base; with the parts of it that this page shows. */
    public static String ofLab(Experiment experiment) {
        return LAB + withParts(ExperimentQuery.write(experiment));
    }

    /**
     * The address of a screen that shows an experiment, as others do: they follow.
     *
     * @param route where the screen is
     * @param own the names of parameters that none of the others has
     */
    static void writeShared(Component screen, String route, Map<String, String> parameters, List<String> own) {
        List<String> others =
                SHARING.stream().filter(other -> !other.equals(route)).toList();
        List<String> notShared =
                Stream.concat(own.stream(), OfferingQuery.names().stream()).toList();
        screen.getElement()
                .executeJs(
                        "lambdaLab.writeAddress($0, $1, $2, $3)", written(route, parameters), route, others, notShared);
    }

    /** @param route where the screen is */
    static void write(Component screen, String route, Map<String, String> parameters) {
        screen.getElement().executeJs("lambdaLab.writeAddress($0, $1)", written(route, parameters), route);
    }

    /** With the parts that the page shows, where these are chosen. */
    private static String written(String route, Map<String, String> parameters) {
        OfferedPage.current().ifPresent(page -> page.write(route, query(parameters)));
        return withParts(parameters);
    }

    private static String withParts(Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        OfferedPage.current().ifPresent(page -> all.putAll(OfferingQuery.write(page.offering())));
        return query(all);
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + UriUtils.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
