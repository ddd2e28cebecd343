package org.lambdalab.ui.controls;

import java.util.Optional;
import java.util.function.Function;
import org.lambdalab.experiment.PenaltyKind;

/** The λ of the lab's model. */
final class LabLambda implements LambdaSetting {

    private final LabState state;

    LabLambda(LabState state) {
        this.state = state;
    }

    @Override
    public double lambda() {
        return state.question().model().lambda();
    }

    @Override
    public boolean acts() {
        return state.question().model().penalty().isPenalty();
    }

    @Override
    public Optional<Scale> scale() {
        boolean lasso = state.question().model().penalty() == PenaltyKind.LASSO;
        return state.findings()
                .map(found -> new Scale(found.path().lambdaRange(), found.path().lambdaMax(), lasso));
    }

    @Override
    public void set(double lambda) {
        state.editModel(model -> model.withLambda(lambda));
    }

    @Override
    public void follow(Runnable told) {
        state.follow(Function.identity(), experiment -> told.run());
        state.show(found -> told.run());
    }
}
