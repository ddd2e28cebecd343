package org.lambdalab.ui.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;
import org.lambdalab.experiment.Point;

final class AddressNoticeTest {

    private static final DataSource POINTS = new DataSource.PlacedPoints(
            List.of(new Point(0, 0, false), new Point(1, 1, false), new Point(2, 0, true)),
            "x",
            "y",
            TrueFunction.SINE);

    @Test
    void everyParameterHasTheLabelOfItsControl() {
        Set<String> texts = ResourceBundle.getBundle("vaadin-i18n.translations").keySet();
        Set<String> ignored = Stream.of(DataSource.BuiltIn.of(BuiltInData.CARS), POINTS, Experiment.DEFAULT_SOURCE)
                .flatMap(source -> ignored(source).stream())
                .collect(Collectors.toSet());
        assertThat(ignored).contains("true-function", "x-column", "points", "seed", "matching");
        assertThat(ignored).map(AddressNotice::key).allMatch(texts::contains);
    }

    /** What cannot be read where everything but the source itself is garbage. */
    private static List<String> ignored(DataSource source) {
        Map<String, List<String>> query = new HashMap<>();
        ExperimentQuery.write(Experiment.DEFAULT.withSource(source))
                .forEach((name, value) -> query.put(name, List.of(name.equals("data-source") ? value : "?")));
        return ExperimentQuery.read(query, Optional.empty()).ignored();
    }
}
