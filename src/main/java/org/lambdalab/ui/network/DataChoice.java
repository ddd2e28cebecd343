package org.lambdalab.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lambdalab.data.PlaneShape;
import org.lambdalab.data.TwoClasses;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.experiment.TrainingPlanQuery;
import org.lambdalab.ui.controls.DataPanel;
import org.lambdalab.ui.controls.LabelledSelect;
import org.lambdalab.ui.controls.QuestionSlider;
import org.lambdalab.ui.controls.WholeNumberField;

/** What is learned: the lab's data, or two classes in the plane. */
final class DataChoice extends Composite<Div> {

    private static final double SLID_NOISE = 0.6;

    private final NetworkState state;

    DataChoice(NetworkState state, DataPanel lab) {
        this.state = state;
        Select<Optional<PlaneShape>> choice = new LabelledSelect<>("network-data", "network.data");
        choice.setItems(
                Stream.concat(Stream.of(PlaneShape.values()).map(Optional::of), Stream.of(Optional.<PlaneShape>empty()))
                        .toList());
        choice.setItemLabelGenerator(shape ->
                getTranslation("network.data." + shape.map(PlaneShape::id).orElse(TrainingPlanQuery.LAB)));
        state.bind(
                choice,
                plan -> Optional.ofNullable(plan.data().shape()),
                shape -> edit(plan -> plan.withData(plan.data().withShape(shape.orElse(null)))));
        Div classes = classes();
        state.follow(plan -> plan.data().shape() == null, ofLab -> {
            lab.setVisible(ofLab);
            classes.setVisible(!ofLab);
        });
        getContent().addClassName("controls");
        getContent().add(choice, classes, lab);
    }

    private void edit(UnaryOperator<TrainingPlan> change) {
        state.edit(change);
    }

    private Div classes() {
        WholeNumberField size = new WholeNumberField(
                "class-size",
                "network.class-size",
                TwoClasses.MIN_SIZE,
                TwoClasses.MAX_SIZE,
                value -> edit(plan -> plan.withData(plan.data().withSize(value))));
        state.follow(plan -> plan.data().size(), size::show);
        QuestionSlider<TrainingPlan> noise = new QuestionSlider<>(
                state,
                "class-noise",
                "network.class-noise",
                0,
                SLID_NOISE,
                100,
                plan -> plan.data().noise(),
                (plan, value) -> plan.withData(plan.data().withNoise(value)));
        WholeNumberField seed = new WholeNumberField(
                "class-seed",
                "network.class-seed",
                0,
                Experiment.MAX_SEED,
                value -> edit(plan -> plan.withData(plan.data().withSeed(value))));
        state.follow(plan -> plan.data().seed(), seed::show);
        Button next = new Button(
                getTranslation("network.new-points"),
                click -> edit(plan -> plan.withData(plan.data().withNextSeed())));
        next.setId("new-points");
        Div row = new Div(seed, next);
        row.addClassName("field-row");
        Div classes = new Div(size, noise, row);
        classes.addClassName("controls");
        return classes;
    }
}
