package org.lambdalab.ui.descent;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lambdalab.experiment.Descent;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.ui.chart.Scale;
import org.lambdalab.ui.controls.HistoryRules;
import org.lambdalab.ui.controls.LambdaSetting;
import org.lambdalab.ui.controls.QuestionState;

/** What is asked of descent and what was found. */
final class DescentState extends QuestionState<Descent, DescentFindings> implements LambdaSetting {

    DescentState(Component screen) {
        super(screen, Descent.DEFAULT, new HistoryRules<>(List.of(DescentGlide.values())));
    }

    @Override
    protected DescentFindings find(Descent wanted, Optional<DescentFindings> before) {
        return DescentFindings.of(wanted);
    }

    /** The axes hold still from where a slide began. */
    @Override
    protected DescentFindings findAfter(DescentFindings before, Descent wanted, boolean goesOn) {
        return (goesOn ? before : DescentFindings.of(before.question())).ofOther(wanted);
    }

    void editGround(UnaryOperator<Descent.Ground> change) {
        edit(question -> question.withGround(change.apply(question.ground())));
    }

    /** Looks at another step, within those that there are. */
    void lookAt(int step) {
        edit(question -> question.withStep(Math.clamp(step, 0, Descent.MAX_STEP)));
    }

    @Override
    public double lambda() {
        return question().lambda();
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public Optional<Scale> scale() {
        return Optional.of(new Scale(DescentFindings.LAMBDA_RANGE, findings().lassoLambdaMax(), true));
    }

    @Override
    public void set(double lambda) {
        edit(question -> question.withLambda(lambda));
    }
}
