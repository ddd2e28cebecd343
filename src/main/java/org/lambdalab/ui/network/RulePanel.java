package org.lambdalab.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lambdalab.experiment.OptimizerKind;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.network.Problem;
import org.lambdalab.network.Settings;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LabelledSelect;
import org.lambdalab.ui.controls.WholeNumberField;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** How the network is trained, but for its penalty. What changes here goes on from where the training is. */
final class RulePanel extends Composite<Div> {

    private static final List<Double> RATES = List.of(0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0);

    private static final List<Integer> SIZES = List.of(1, 5, 10, 20, 50, 100, Problem.MAX_ROWS);

    private final NetworkState state;

    RulePanel(NetworkState state) {
        this.state = state;
        WholeNumberField warmUp = new WholeNumberField(
                "warm-up",
                "network.warm-up",
                0,
                TrainingPlan.MAX_WARM_UP,
                value -> state.edit(plan -> plan.withSettings(its -> its.withWarmUpEpochs(value))));
        state.follow(plan -> plan.settings().warmUpEpochs(), warmUp::show);
        Select<Double> rate =
                select("learning-rate", RATES, Settings::learningRate, Settings::withLearningRate, NumberText::typed);
        state.show(found -> rate.setHelperText(
                found.isTooFast()
                        ? getTranslation(
                                "network.rate-limit",
                                NumberText.of(found.rateLimit().orElseThrow(), 2))
                        : ""));
        getContent().addClassName("controls");
        getContent()
                .add(
                        optimizer(),
                        HelpButton.beside(rate, Term.LEARNING_RATE),
                        HelpButton.beside(
                                select("batch-size", SIZES, Settings::batchSize, Settings::withBatchSize, this::rows),
                                Term.BATCH),
                        HelpButton.beside(warmUp, Term.WARM_UP));
    }

    private RadioButtonGroup<OptimizerKind> optimizer() {
        RadioButtonGroup<OptimizerKind> optimizer = new RadioButtonGroup<>(getTranslation("network.optimizer"));
        optimizer.setId("optimizer");
        optimizer.setItems(OptimizerKind.values());
        optimizer.setItemLabelGenerator(kind -> getTranslation("network.optimizer." + kind.id()));
        state.bind(
                optimizer,
                plan -> OptimizerKind.of(plan.settings().optimizer()),
                kind -> state.edit(plan -> plan.withSettings(its -> its.withOptimizer(kind.optimizer()))));
        return optimizer;
    }

    private String rows(int size) {
        return size == Problem.MAX_ROWS ? getTranslation("network.batch-size.all") : Integer.toString(size);
    }

    /** Of the usual values, and one beside them that an address asks for. */
    private <T extends Comparable<T>> Select<T> select(
            String id,
            List<T> usual,
            Function<Settings, T> part,
            BiFunction<Settings, T, Settings> with,
            Function<T, String> text) {
        Select<T> select = new LabelledSelect<>(id, "network." + id);
        select.setItemLabelGenerator(text::apply);
        select.setItems(usual);
        state.follow(plan -> part.apply(plan.settings()), value -> {
            select.setItems(Stream.concat(usual.stream(), Stream.of(value))
                    .distinct()
                    .sorted()
                    .toList());
            select.setValue(value);
        });
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                state.edit(plan -> plan.withSettings(its -> with.apply(its, change.getValue())));
            }
        });
        return select;
    }
}
