package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lambdalab.data.PlaneShape;
import org.lambdalab.network.Activation;
import org.lambdalab.network.Regularization;
import org.lambdalab.network.Settings;

/**
 * What the screen of networks has in the query of an address beside its {@link ExperimentQuery}, and back, by the same
 * rules.
 */
public final class TrainingPlanQuery {

    /** Parameters that the lab, which shares the rest, has not. */
    private static final List<QueryParameter> OWN = List.of(
            QueryParameter.NETWORK_DATA,
            QueryParameter.CLASS_SIZE,
            QueryParameter.CLASS_NOISE,
            QueryParameter.CLASS_SEED,
            QueryParameter.HIDDEN_LAYERS,
            QueryParameter.ACTIVATION,
            QueryParameter.WEIGHTS_SEED,
            QueryParameter.OPTIMIZER,
            QueryParameter.LEARNING_RATE,
            QueryParameter.BATCH_SIZE,
            QueryParameter.REGULARIZATION,
            QueryParameter.NETWORK_LAMBDA,
            QueryParameter.WARM_UP,
            QueryParameter.TOGETHER,
            QueryParameter.PACE,
            QueryParameter.INSIDE,
            QueryParameter.LAYER);

    /** What is learned where no shape is. */
    public static final String LAB = "lab";

    private static final String SEPARATOR = " ";

    private TrainingPlanQuery() {}

    /**
     * What was read.
     *
     * @param ignored the parameters that could not be read, in their order
     */
    public record Reading(TrainingPlan plan, List<QueryParameter> ignored) {

        public Reading {
            ignored = List.copyOf(ignored);
        }
    }

    /** The names of all that may stand in an address for this screen alone. */
    public static List<String> names() {
        return OWN.stream().map(QueryParameter::id).toList();
    }

    /** The name of a constant in addresses and in keys of texts: "l1-proximal". */
    public static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> ofId(E[] values, String id) {
        return Arrays.stream(values).filter(value -> id(value).equals(id)).findFirst();
    }

    public static Map<String, String> write(TrainingPlan plan) {
        Map<String, String> query = new LinkedHashMap<>();
        NetworkData data = plan.data();
        Settings settings = plan.settings();
        PlaneShape shape = data.shape();
        query.put(QueryParameter.NETWORK_DATA.id(), shape == null ? LAB : shape.id());
        query.put(QueryParameter.CLASS_SIZE.id(), Integer.toString(data.size()));
        query.put(QueryParameter.CLASS_NOISE.id(), ExperimentQuery.number(data.noise()));
        query.put(QueryParameter.CLASS_SEED.id(), Integer.toString(data.seed()));
        query.put(
                QueryParameter.HIDDEN_LAYERS.id(),
                plan.hidden().stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR)));
        query.put(QueryParameter.ACTIVATION.id(), id(plan.activation()));
        query.put(QueryParameter.WEIGHTS_SEED.id(), Integer.toString(plan.seed()));
        query.put(
                QueryParameter.OPTIMIZER.id(),
                OptimizerKind.of(settings.optimizer()).id());
        query.put(QueryParameter.LEARNING_RATE.id(), ExperimentQuery.number(settings.learningRate()));
        query.put(QueryParameter.BATCH_SIZE.id(), Integer.toString(settings.batchSize()));
        query.put(QueryParameter.REGULARIZATION.id(), id(settings.regularization()));
        query.put(QueryParameter.NETWORK_LAMBDA.id(), ExperimentQuery.number(settings.lambda()));
        query.put(QueryParameter.WARM_UP.id(), Integer.toString(settings.warmUpEpochs()));
        query.put(QueryParameter.TOGETHER.id(), plan.together().id());
        query.put(QueryParameter.PACE.id(), Integer.toString(plan.pace()));
        // Counted from 1, as people do.
        query.put(QueryParameter.INSIDE.id(), Integer.toString(plan.look().inside() + 1));
        query.put(QueryParameter.LAYER.id(), Integer.toString(plan.look().layer() + 1));
        return query;
    }

    public static Reading read(Map<String, List<String>> query) {
        QueryReader reader = new QueryReader(query);
        TrainingPlan base = TrainingPlan.DEFAULT;
        TrainingPlan plan = new TrainingPlan(
                data(reader, base.data()),
                reader.read(
                        QueryParameter.HIDDEN_LAYERS,
                        base.hidden(),
                        text -> base.withHidden(units(text)).hidden()),
                reader.find(QueryParameter.ACTIVATION, base.activation(), text -> ofId(Activation.values(), text)),
                reader.read(
                        QueryParameter.WEIGHTS_SEED,
                        base.seed(),
                        text -> base.withSeed(QueryNumber.whole(text)).seed()),
                settings(reader, base),
                reader.find(QueryParameter.TOGETHER, base.together(), TrainedTogether::ofId),
                reader.read(
                        QueryParameter.PACE,
                        base.pace(),
                        text -> base.withPace(QueryNumber.whole(text)).pace()),
                look(reader, base.look()));
        return new Reading(plan, reader.ignored());
    }

    private static NetworkLook look(QueryReader reader, NetworkLook base) {
        return new NetworkLook(
                reader.read(
                        QueryParameter.INSIDE,
                        base.inside(),
                        text -> base.withInside(QueryNumber.whole(text) - 1).inside()),
                reader.read(
                        QueryParameter.LAYER,
                        base.layer(),
                        text -> base.withLayer(QueryNumber.whole(text) - 1).layer()));
    }

    private static NetworkData data(QueryReader reader, NetworkData base) {
        NetworkData sized = base.withSize(reader.read(
                        QueryParameter.CLASS_SIZE,
                        base.size(),
                        text -> base.withSize(QueryNumber.whole(text)).size()))
                .withNoise(reader.number(QueryParameter.CLASS_NOISE, base::withNoise, NetworkData::noise, base))
                .withSeed(reader.read(
                        QueryParameter.CLASS_SEED,
                        base.seed(),
                        text -> base.withSeed(QueryNumber.whole(text)).seed()));
        return reader.read(
                QueryParameter.NETWORK_DATA,
                sized,
                text -> sized.withShape(
                        text.equals(LAB) ? null : PlaneShape.ofId(text).orElseThrow(IllegalArgumentException::new)));
    }

    private static Settings settings(QueryReader reader, TrainingPlan base) {
        Settings settings = base.settings();
        return new Settings(
                reader.find(QueryParameter.OPTIMIZER, OptimizerKind.of(settings.optimizer()), OptimizerKind::ofId)
                        .optimizer(),
                reader.number(
                        QueryParameter.LEARNING_RATE,
                        rate -> base.withSettings(its -> its.withLearningRate(rate)),
                        plan -> plan.settings().learningRate(),
                        base),
                reader.read(
                        QueryParameter.BATCH_SIZE,
                        settings.batchSize(),
                        text -> base.withSettings(its -> its.withBatchSize(QueryNumber.whole(text)))
                                .settings()
                                .batchSize()),
                reader.find(
                        QueryParameter.REGULARIZATION,
                        settings.regularization(),
                        text -> ofId(Regularization.values(), text)),
                reader.number(
                        QueryParameter.NETWORK_LAMBDA,
                        lambda -> base.withSettings(its -> its.withPenalty(its.regularization(), lambda)),
                        plan -> plan.settings().lambda(),
                        base),
                reader.read(
                        QueryParameter.WARM_UP,
                        settings.warmUpEpochs(),
                        text -> base.withSettings(its -> its.withWarmUpEpochs(QueryNumber.whole(text)))
                                .settings()
                                .warmUpEpochs()));
    }

    private static List<Integer> units(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.strip().split("\\s+"))
                        .map(QueryNumber::whole)
                        .toList();
    }
}
