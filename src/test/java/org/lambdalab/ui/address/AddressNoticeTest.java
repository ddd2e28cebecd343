package org.lambdalab.ui.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.Column;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.DateOrder;
import org.lambdalab.data.Delimiter;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.FileForm.Decimal;
import org.lambdalab.data.FileForm.Grouping;
import org.lambdalab.data.Measure;
import org.lambdalab.data.Preview;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.Report;
import org.lambdalab.data.Table;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.ChoiceQuery;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Descent;
import org.lambdalab.experiment.DescentQuery;
import org.lambdalab.experiment.Embedding;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.ExperimentQuery;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.Offering;
import org.lambdalab.experiment.OfferingQuery;
import org.lambdalab.experiment.OneWeight;
import org.lambdalab.experiment.OneWeightQuery;
import org.lambdalab.experiment.Point;
import org.lambdalab.experiment.QueryParameter;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.experiment.TrainingPlanQuery;
import org.lambdalab.experiment.TwoColumns;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.experiment.TwoWeightsQuery;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.experiment.WaysOutQuery;
import org.lambdalab.sample.Vector;

final class AddressNoticeTest {

    private static final DataSource POINTS = new DataSource.PlacedPoints(
            List.of(new Point(0, 0, false), new Point(1, 1, false), new Point(2, 0, true)),
            new Quantity("x", new Measure.Years()),
            new Quantity("y", new Measure.Percent()),
            TrueFunction.SINE);

    private static final DataSource UPLOAD = DataSource.Uploaded.of(
            new FileReference(
                    "own.csv",
                    "0f",
                    new FileForm(
                            2,
                            true,
                            Delimiter.TAB,
                            Decimal.POINT,
                            Grouping.COMMA,
                            DateOrder.DAY_FIRST,
                            Set.of("-999"))),
            new CsvFile(
                    new Table(List.of(new Column("x", Vector.of(1, 2, 3)), new Column("y", Vector.of(1, 2, 3)))),
                    new Preview(List.of("x", "y"), List.of()),
                    new Report(
                            "UTF-8",
                            Delimiter.TAB,
                            false,
                            Grouping.COMMA,
                            2,
                            true,
                            List.of(),
                            List.of(),
                            List.of(),
                            0,
                            0)));

    @ParameterizedTest
    @EnumSource
    void everyParameterHasTheLabelOfItsControl(QueryParameter parameter) {
        Set<String> texts = ResourceBundle.getBundle("vaadin-i18n.translations").keySet();
        assertThat(texts).contains(ParameterNames.key(parameter));
    }

    @Test
    void everyParameterOfAnAddressIsReadAgain() {
        Set<QueryParameter> ignored = Stream.of(
                        DataSource.BuiltIn.of(BuiltInData.CARS), POINTS, UPLOAD, Experiment.DEFAULT_SOURCE)
                .flatMap(source -> ignored(source).stream())
                .collect(Collectors.toSet());
        Stream.of(
                        TwoWeights.DEFAULT,
                        TwoWeights.DEFAULT.withSource(TwoColumns.of(new TwoColumns.BuiltIn(BuiltInData.DIABETES))))
                .flatMap(question -> ignored(question).stream())
                .forEach(ignored::add);
        ignored.addAll(OneWeightQuery.read(garbage(OneWeightQuery.write(OneWeight.DEFAULT)))
                .ignored());
        ignored.addAll(
                DescentQuery.read(garbage(DescentQuery.write(Descent.DEFAULT))).ignored());
        Choice choice = Choice.DEFAULT.withFolds(Choice.DEFAULT.folds().withCompared(1));
        ignored.addAll(ChoiceQuery.read(garbage(ChoiceQuery.write(choice))).ignored());
        ignored.addAll(TrainingPlanQuery.read(garbage(TrainingPlanQuery.write(TrainingPlan.DEFAULT)))
                .ignored());
        WaysOut ways = WaysOut.DEFAULT.withLeftOut(List.of(1));
        for (Way way : Way.values()) {
            ways = way.dial().isPresent() ? ways.withDial(way, 1) : ways;
        }
        ignored.addAll(WaysOutQuery.read(garbage(WaysOutQuery.write(ways))).ignored());
        Offering parts = new Offering(Set.of("degree"), Set.of("fit-chart"), Embedding.SCREEN);
        ignored.addAll(OfferingQuery.read(garbage(OfferingQuery.write(parts)), Set.of("degree"), Set.of("fit-chart"))
                .ignored());
        // Any text is a name or a mark, and a source that cannot be read would hide what belongs to it.
        assertThat(ignored)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(
                        QueryParameter.DATA_SOURCE,
                        QueryParameter.X_NAME,
                        QueryParameter.Y_NAME,
                        QueryParameter.FILE_NAME,
                        QueryParameter.MISSING_MARKS)));
    }

    /** What cannot be read where everything but the source itself is garbage. */
    private static List<QueryParameter> ignored(DataSource source) {
        return ExperimentQuery.read(
                        garbage(ExperimentQuery.write(Experiment.DEFAULT.withSource(source))), file -> Optional.empty())
                .ignored();
    }

    private static List<QueryParameter> ignored(TwoWeights question) {
        return TwoWeightsQuery.read(garbage(TwoWeightsQuery.write(question)), file -> Optional.empty())
                .ignored();
    }

    private static Map<String, List<String>> garbage(Map<String, String> written) {
        Map<String, List<String>> query = new HashMap<>();
        written.forEach((name, value) -> query.put(name, List.of(name.equals("data-source") ? value : "?")));
        return query;
    }
}
