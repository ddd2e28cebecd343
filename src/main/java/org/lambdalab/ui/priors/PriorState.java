package org.lambdalab.ui.priors;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.lambdalab.experiment.OneWeight;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.PriorFindings;
import org.lambdalab.ui.controls.HistoryRules;
import org.lambdalab.ui.controls.LambdaSetting;
import org.lambdalab.ui.controls.QuestionState;

/** What is asked of the prior and what was found. */
final class PriorState extends QuestionState<OneWeight, PriorFindings> implements LambdaSetting {

    /** A λ that follows the rows has as many digits as a fraction has; nobody would type them all. */
    private static final MathContext READABLE = new MathContext(6);

    PriorState(Component screen) {
        super(screen, OneWeight.DEFAULT, new HistoryRules<>(List.of(OneWeightGlide.values())));
    }

    @Override
    protected PriorFindings find(OneWeight wanted, Optional<PriorFindings> before) {
        return PriorFindings.of(wanted);
    }

    /** Up to where an estimate may lie. */
    void moveEstimate(double to) {
        double within = Math.clamp(to, -OneWeight.MAX_ESTIMATE, OneWeight.MAX_ESTIMATE);
        edit(question -> question.withEstimate(within));
    }

    @Override
    public double lambda() {
        return new BigDecimal(question().lambda()).round(READABLE).doubleValue();
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public Optional<Scale> scale() {
        boolean lasso = question().penalty() == PenaltyKind.LASSO;
        return Optional.of(new Scale(PriorFindings.LAMBDAS, findings().lassoLambdaMax(), lasso));
    }

    @Override
    public void set(double lambda) {
        edit(question -> question.withLambda(lambda));
    }
}
