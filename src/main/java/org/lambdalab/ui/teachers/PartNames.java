package org.lambdalab.ui.teachers;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.lambdalab.experiment.QueryParameter;
import org.lambdalab.ui.address.ParameterNames;
import org.lambdalab.ui.help.Picture;

/** What the parts of screens are called where they are to be ticked: as on the screen, unless that needs its place there. */
final class PartNames {

    /** Called by one letter on their own screens, or as another part is. */
    private static final Set<String> RENAMED = Set.of(
            "elastic-net-lambda", "l1-lambda", "l2-lambda", "lambda", "x-column", "y-column", "folds", "repeats");

    private PartNames() {}

    /** The key of the name of the part that has this id. */
    static String key(String id) {
        return Picture.of(id)
                .map(Picture::nameKey)
                .or(() -> parameter(id).map(ParameterNames::key))
                .orElseGet(() -> keyOfOther(id));
    }

    private static Optional<QueryParameter> parameter(String id) {
        return Arrays.stream(QueryParameter.values())
                .filter(parameter -> parameter.id().equals(id) && !RENAMED.contains(id))
                .findFirst();
    }

    private static String keyOfOther(String id) {
        return switch (id) {
            case "ways-to-test-set" -> "ways.to-test-set";
            case "all-powers", "powers" -> "ways." + id;
            case "fold-back",
                    "fold-next",
                    "leave-one-out",
                    "resamples-add-1",
                    "resamples-add-10",
                    "resamples-restart",
                    "resamples-to-200" -> "choose." + id;
            case "new-points",
                    "new-start",
                    "pruned-share",
                    "remove-dead-units",
                    "training-reset",
                    "training-step",
                    "units-1",
                    "units-2",
                    "units-3" -> "network." + id;
            case "new-sample", "to-test-set", "upload" -> "data." + id;
            case "step-back", "step-forward", "walk-reset" -> "descent." + id;
            case "zero-map-at" -> "plane." + id;
            default ->
                id.startsWith("way-")
                        ? "ways." + id.substring("way-".length())
                        : id.startsWith("exhibit-") ? "choose." + id.substring("exhibit-".length()) : "part." + id;
        };
    }
}
