package org.lambdalab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.data.PlaneShape;
import org.lambdalab.network.Activation;
import org.lambdalab.network.Regularization;
import org.lambdalab.network.Settings;

/** The plan of a training in an address. */
final class TrainingPlanQueryTest {

    @Test
    void everyPartOfAPlanReturnsFromItsAddress() {
        TrainingPlan plan = new TrainingPlan(
                new NetworkData(PlaneShape.SPIRAL, 333, 0.1 + 0.2, 2_000_000_000),
                List.of(1, 32, 7),
                Activation.RELU,
                77,
                new Settings(OptimizerKind.MOMENTUM.optimizer(), 1.0 / 3, 7, Regularization.WEIGHT_DECAY, 1e9, 123),
                TrainedTogether.SEEDS,
                100,
                new NetworkLook(2, 3));
        assertThat(read(TrainingPlanQuery.write(plan)).plan()).isEqualTo(plan);
        TrainingPlan ofLab = plan.withData(plan.data().withShape(null)).withHidden(List.of());
        assertThat(read(TrainingPlanQuery.write(ofLab)).plan()).isEqualTo(ofLab);
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetReturnsFromItsAddress(TrainingPreset preset) {
        TrainingPlanQuery.Reading reading = read(TrainingPlanQuery.write(preset.question()));
        assertThat(reading.plan()).isEqualTo(preset.question());
        assertThat(reading.ignored()).isEmpty();
    }

    @Test
    void anEmptyAddressIsTheDefault() {
        assertThat(read(Map.of()).plan()).isEqualTo(TrainingPlan.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({
        "network-data, squares",
        "class-size, 9",
        "class-size, 2001",
        "class-noise, 1.01",
        "class-noise, NaN",
        "class-seed, -1",
        "class-seed, 2147483648",
        "hidden-layers, 8 8 8 8",
        "hidden-layers, 33",
        "hidden-layers, 0",
        "hidden-layers, many",
        "inside, 0",
        "inside, 4",
        "layer, 0",
        "layer, 5",
        "activation, TANH",
        "weights-seed, 0.5",
        "optimizer, adagrad",
        "learning-rate, 0",
        "learning-rate, 10.5",
        "batch-size, 0",
        "batch-size, 20001",
        "regularization, l3",
        "network-lambda, -1",
        "network-lambda, 1e308",
        "warm-up, 10001",
        "together, all",
        "pace, 0",
        "pace, 101"
    })
    void whatCannotBeIsNamedAndHasItsDefault(String parameter, String value) {
        TrainingPlanQuery.Reading reading = read(Map.of(parameter, value, "degree", "7"));
        assertThat(reading.plan()).isEqualTo(TrainingPlan.DEFAULT);
        assertThat(reading.ignored()).extracting(QueryParameter::id).containsExactly(parameter);
    }

    @Test
    void allThatIsWrittenIsThisScreensAlone() {
        assertThat(TrainingPlanQuery.write(TrainingPlan.DEFAULT).keySet())
                .containsExactlyElementsOf(TrainingPlanQuery.names());
    }

    private static TrainingPlanQuery.Reading read(Map<String, String> query) {
        return TrainingPlanQuery.read(query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue()))));
    }
}
