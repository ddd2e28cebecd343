package org.lambdalab.ui.ways;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.controls.Questions;

/** The lab's experiments, each of which is chosen with every way at its best. */
final class FreshExperiments implements Questions<Experiment> {

    private final LabState state;

    FreshExperiments(LabState state) {
        this.state = state;
    }

    @Override
    public Experiment question() {
        return state.question();
    }

    @Override
    public void edit(UnaryOperator<Experiment> change) {
        state.edit(change);
    }

    @Override
    public void choose(Experiment experiment) {
        state.choose(experiment, WaysOut.DEFAULT);
    }

    @Override
    public <T> void follow(Function<Experiment, T> part, Consumer<T> told) {
        state.follow(part, told);
    }
}
