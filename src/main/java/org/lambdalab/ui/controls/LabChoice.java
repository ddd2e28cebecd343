package org.lambdalab.ui.controls;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lambdalab.experiment.Choice;

/** What is asked beside the lab's experiment, as controls follow and change it. */
final class LabChoice implements Questions<Choice> {

    private final LabState state;
    private final Followers<Answer> followers;

    LabChoice(LabState state, Followers<Answer> followers) {
        this.state = state;
        this.followers = followers;
    }

    @Override
    public Choice question() {
        return state.asked().choice();
    }

    @Override
    public void edit(UnaryOperator<Choice> change) {
        state.editBeside(asked -> asked.withChoice(change.apply(asked.choice())));
    }

    @Override
    public <T> void follow(Function<Choice, T> part, Consumer<T> told) {
        followers.add(now -> part.apply(now.asked().choice()), told);
    }
}
