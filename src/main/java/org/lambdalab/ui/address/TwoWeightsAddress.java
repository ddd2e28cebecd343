package org.lambdalab.ui.address;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import java.util.function.Function;
import org.lambdalab.data.CsvFile;
import org.lambdalab.experiment.AskedColumns;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.experiment.TwoWeightsQuery;

/** The address of a screen of two weights: which question is on it. */
public final class TwoWeightsAddress {

    /** Of the screen of two weights. */
    public static final String ROUTE = "geometry";

    private TwoWeightsAddress() {}

    /**
     * What an address asks for; a notice names what was not understood.
     *
     * @param files the uploaded files that are here, each read in its form
     */
    public static TwoWeightsQuery.Reading read(Location location, Function<FileReference, Optional<CsvFile>> files) {
        TwoWeightsQuery.Reading reading =
                TwoWeightsQuery.read(location.getQueryParameters().getParameters(), files);
        if (!reading.ignored().isEmpty()) {
            new AddressNotice(reading.ignored()).open();
        }
        return reading;
    }

    /**
     * Lets the address tell a question.
     *
     * @param awaited the file that is still asked for, whatever data the question has meanwhile
     */
    public static void write(Component screen, TwoWeights question, Optional<AskedColumns> awaited) {
        ExperimentAddress.write(screen, ROUTE, TwoWeightsQuery.write(question, awaited));
    }
}
