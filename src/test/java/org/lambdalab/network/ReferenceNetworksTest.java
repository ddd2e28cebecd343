package org.lambdalab.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lambdalab.regression.ReferenceCase;
import org.lambdalab.sample.Columns;
import tools.jackson.databind.JsonNode;

/** Every parameter after steps of scikit-learn; the script beside the file says how they were made. */
final class ReferenceNetworksTest {

    static List<ReferenceCase> cases() throws IOException {
        return ReferenceCase.of("networks.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void stepsAreThoseOfScikitLearn(ReferenceCase known) {
        Columns columns = Columns.of(known.vectors("columns"), known.vector("y"));
        Loss loss = known.known().get("classes").asBoolean() ? Loss.LOGISTIC : Loss.SQUARED_ERROR;
        Examples examples = Problem.of(loss, columns, Optional.empty()).training();
        Learner learner = new Learner(start(known), loss, optimizer(known));
        Settings settings = new Settings(
                optimizer(known), known.number("rate"), columns.size(), Regularization.L2, known.number("lambda"), 0);
        assertThat(learner.loss(examples)).isCloseTo(known.number("startLoss"), within(1e-12));
        int[] order = IntStream.range(0, columns.size()).toArray();
        int steps = 0;
        for (JsonNode after : known.known().get("after").values()) {
            for (; steps < after.get("steps").asInt(); steps++) {
                assertThat(learner.learn(examples, order, 0, order.length, settings, settings.lambda()))
                        .isTrue();
            }
            double[] expected = new ReferenceCase(after).vector("parameters").toArray();
            assertThat(learner.network().parameters().toArray()).containsExactly(expected, within(1e-10));
            assertThat(learner.loss(examples)).isCloseTo(after.get("loss").asDouble(), within(1e-10));
        }
    }

    private static Network start(ReferenceCase known) {
        List<Integer> hidden =
                known.known().get("hidden").valueStream().map(JsonNode::asInt).toList();
        Activation activation =
                Activation.valueOf(known.known().get("activation").asString().toUpperCase(Locale.ROOT));
        return new Network(
                new Architecture(known.vectors("columns").size(), hidden, activation), known.vector("start"));
    }

    private static Optimizer optimizer(ReferenceCase known) {
        return known.known().get("solver").asString().equals("adam")
                ? new Optimizer.Adam(0.9, 0.999, 1e-30)
                : new Optimizer.Momentum(known.number("momentum"));
    }
}
