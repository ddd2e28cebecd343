package org.lambdalab.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.Quantity;
import org.lambdalab.data.TrueFunction;
import org.lambdalab.sample.Sample;

final class ExperimentTest {

    private static final Experiment KNOWN = Experiments.KNOWN;

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 0.51, Double.NaN, Double.POSITIVE_INFINITY})
    void atMostHalfOfTheRowsAreHeldOut(double share) {
        assertThatIllegalArgumentException().isThrownBy(() -> KNOWN.withValidationShare(share));
    }

    @Test
    void seedsRunFromZeroToWhatAFieldCanHold() {
        assertThat(KNOWN.withSeed(0).withNextSeed().seed()).isOne();
        assertThat(KNOWN.withSeed(Integer.MAX_VALUE).withNextSeed().seed()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> KNOWN.withSeed(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> KNOWN.withSeed(5_000_000_000L));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, -3})
    void degreesRunFrom1To30(int degree) {
        assertThatIllegalArgumentException().isThrownBy(() -> KNOWN.model().withDegree(degree));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-300, 1.1e12, Double.NaN, Double.POSITIVE_INFINITY})
    void lambdaIsNeitherNegativeNorWithoutBound(double lambda) {
        assertThatIllegalArgumentException().isThrownBy(() -> KNOWN.model().withLambda(lambda));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void theMixRunsFrom0To1(double ratio) {
        assertThatIllegalArgumentException().isThrownBy(() -> KNOWN.model().withL1Ratio(ratio));
    }

    @Test
    void choosingNoPenaltyKeepsLambdaForLater() {
        Model none = KNOWN.model().withPenalty(PenaltyKind.NONE);
        assertThat(none.effectiveLambda()).isZero();
        assertThat(none.withPenalty(PenaltyKind.RIDGE).effectiveLambda())
                .isEqualTo(KNOWN.model().lambda());
    }

    @Test
    void generatedDataOutsideTheGeneratorsLimitsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Experiment.DEFAULT_SOURCE.withSize(4));
        assertThatIllegalArgumentException().isThrownBy(() -> Experiment.DEFAULT_SOURCE.withSize(2001));
        assertThatIllegalArgumentException().isThrownBy(() -> Experiment.DEFAULT_SOURCE.withNoise(-0.1));
    }

    @Test
    void handPlacedPointsNeedThreeOfThemAndTwoPlacesToLearnFrom() {
        assertThatIllegalArgumentException().isThrownBy(() -> points(new Point(0, 0, false), new Point(1, 0, false)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> points(new Point(0, 0, false), new Point(0, 1, false), new Point(1, 1, true)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> points(new Point(0, 0, false), new Point(1e-310, 1, false), new Point(1, 1, true)));
        assertThat(points(new Point(0, 0, false), new Point(2, 1, false), new Point(1, 1, true))
                        .points())
                .hasSize(3);
    }

    @Test
    void aPointBeyondAllMeasureIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(Double.NaN, 0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Point(0, 1e101, false));
    }

    @Test
    void handPlacedPointsKeepTheirPartUntilSeedOrShareIsChanged() throws Exception {
        DataSource.PlacedPoints placed = KNOWN.source().observe(0, 0.3, 7).asPoints();
        Experiment experiment = KNOWN.withSource(placed);
        assertThat(experiment.withModel(KNOWN.model().withDegree(3)).source()).isEqualTo(placed);
        assertThat(experiment.withSeed(8).source()).isNotEqualTo(placed);
        assertThat(heldOut(experiment.withValidationShare(0.1).source())).isEqualTo(3);
        assertThat(heldOut(experiment.withValidationShare(0).source())).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 0.41, Double.NaN})
    void noMoreThanTwoFifthsOfTheRowsAreSealed(double share) {
        assertThatIllegalArgumentException().isThrownBy(() -> KNOWN.withTestShare(share));
    }

    @Test
    void measuredDataGiveUpAShareBeforeTheOtherRowsAreParted() throws Exception {
        Experiment experiment = KNOWN.withSource(DataSource.BuiltIn.of(BuiltInData.AIRQUALITY));
        Sample all = experiment.data().observe().sample();
        for (double share : new double[] {0.1, 0.25, 0.4}) {
            Observations observed = experiment.withTestShare(share).data().observe();
            int sealed = (int) Math.round(share * all.size());
            assertThat(observed.sealedRows()).isEqualTo(sealed);
            assertThat(observed.split().validationRows()).hasSize((int) Math.round(0.3 * (all.size() - sealed)));
            assertThat(observed.split().trainingRows().size()
                            + observed.split().validationRows().size())
                    .isEqualTo(all.size() - sealed);
            assertThat(Stream.of(observed.sample(), observed.test().orElseThrow())
                            .flatMap(ExperimentTest::rows))
                    .containsExactlyInAnyOrderElementsOf(rows(all).toList());
        }
    }

    /** What was sealed would be learned from otherwise, by one click on “New sample”. */
    @Test
    void theSameRowsAreSealedWhateverTheSeed() throws Exception {
        Experiment experiment = KNOWN.withSource(DataSource.BuiltIn.of(BuiltInData.CARS))
                .withTestShare(0.2)
                .withYOffset(100);
        Observations one = experiment.data().observe();
        Observations other = experiment.withNextSeed().data().observe();
        assertThat(other.test()).isEqualTo(one.test());
        assertThat(other.split().validationRows()).isNotEqualTo(one.split().validationRows());
        assertThat(one.test().orElseThrow().y().stream()).allMatch(y -> y >= 100);
    }

    @Test
    void neitherGeneratedRowsNorPointsPlacedByHandAreSealed() throws Exception {
        DataSource placed = KNOWN.data().observe().asPoints();
        for (DataSource source : List.of(KNOWN.source(), placed)) {
            Experiment plain = KNOWN.withSource(source);
            Experiment asking = plain.withTestShare(0.2);
            assertThat(asking.sealedShare()).isZero();
            assertThat(asking.data()).isEqualTo(plain.data());
            assertThat(asking.data().observe().sealedRows()).isZero();
        }
    }

    private static Stream<String> rows(Sample sample) {
        return IntStream.range(0, sample.size())
                .mapToObj(row -> sample.x().get(row) + " " + sample.y().get(row));
    }

    @Test
    void experimentsWithTheSameAnswersAreEqual() {
        assertThat(KNOWN.withSource(new DataSource.Generated(TrueFunction.SINE, 30, 0.3)))
                .isEqualTo(KNOWN)
                .hasSameHashCodeAs(KNOWN);
    }

    private static long heldOut(DataSource source) {
        return ((DataSource.PlacedPoints) source)
                .points().stream().filter(Point::heldOut).count();
    }

    private static DataSource.PlacedPoints points(Point... points) {
        return new DataSource.PlacedPoints(List.of(points), Quantity.plain("x"), Quantity.plain("y"), null);
    }

    static Stream<Experiment> everyKindOfSource() throws Exception {
        CsvFile file =
                CsvReader.read(new ByteArrayInputStream("x,y\n1,2\n2,3\n3,5\n".getBytes(StandardCharsets.UTF_8)));
        return Stream.concat(
                Experiments.random(20),
                Stream.of(KNOWN.withSource(
                        DataSource.Uploaded.of(new FileReference("own.csv", "", FileForm.OPEN), file))));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfSource")
    void survivesBeingWrittenAndReadByJava(Experiment experiment) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(experiment);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Experiment back = (Experiment) in.readObject();
            assertThat(ExperimentQuery.write(back)).isEqualTo(ExperimentQuery.write(experiment));
            assertThat(back.withSource(Experiment.DEFAULT_SOURCE))
                    .isEqualTo(experiment.withSource(Experiment.DEFAULT_SOURCE));
        }
    }
}
