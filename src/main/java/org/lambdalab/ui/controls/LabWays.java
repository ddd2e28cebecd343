package org.lambdalab.ui.controls;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lambdalab.experiment.WaysOut;

/** How the other ways are set beside the lab's experiment, as controls follow and change it. */
final class LabWays implements Questions<WaysOut> {

    private final LabState state;
    private final Followers<Answer> followers;

    LabWays(LabState state, Followers<Answer> followers) {
        this.state = state;
        this.followers = followers;
    }

    @Override
    public WaysOut question() {
        return state.asked().ways();
    }

    @Override
    public void edit(UnaryOperator<WaysOut> change) {
        state.editBeside(asked -> asked.withWays(change.apply(asked.ways())));
    }

    @Override
    public <T> void follow(Function<WaysOut, T> part, Consumer<T> told) {
        followers.add(now -> part.apply(now.asked().ways()), told);
    }
}
