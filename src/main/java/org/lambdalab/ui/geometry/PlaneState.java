package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.geometry.Weights;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.ui.controls.EditHistory;
import org.lambdalab.ui.controls.Followers;
import org.lambdalab.ui.controls.LambdaSetting;
import org.lambdalab.ui.controls.Undoable;

/**
 * What is asked of two weights and what was found, in one signal. Every answer comes at once; nothing is shown before an
 * address has asked.
 */
final class PlaneState implements LambdaSetting, Undoable {

    private final ValueSignal<Optional<PlaneFindings>> found = new ValueSignal<>(Optional.empty());
    private final Followers<Optional<PlaneFindings>> followers;
    private final EditHistory<TwoWeights> history = new EditHistory<>(new TwoWeightsRules());

    PlaneState(Component screen) {
        followers = new Followers<>(screen, found, Optional::isPresent);
    }

    PlaneFindings findings() {
        return found.peek().orElseThrow();
    }

    void edit(UnaryOperator<TwoWeights> change) {
        TwoWeights wanted = change.apply(findings().question());
        if (!wanted.equals(findings().question())) {
            goTo(wanted);
        }
    }

    /** What an address asks for is no step that could be undone. */
    void open(TwoWeights asked) {
        found.set(Optional.of(PlaneFindings.of(asked)));
    }

    private void goTo(TwoWeights wanted) {
        history.arrived(findings().question(), wanted, Instant.now());
        found.set(Optional.of(findings().ofOther(wanted)));
    }

    void editData(UnaryOperator<TwoFeatures> change) {
        edit(question -> question.withData(change.apply(question.data())));
    }

    /** Moves the unpenalised optimum here, by moving the truth as far. */
    void moveOptimum(Weights to) {
        Weights by = to.minus(findings().chosen().tangency().problem().loss().optimum());
        edit(question -> question.withOptimumMoved(by.first(), by.second()));
    }

    /** Shows every answer to a person. */
    void show(Consumer<PlaneFindings> picture) {
        followers.add(Optional::orElseThrow, picture);
    }

    /** Tells a part of what is asked whenever it has become another. */
    <T> void follow(Function<TwoWeights, T> part, Consumer<T> told) {
        followers.add(now -> part.apply(now.orElseThrow().question()), told);
    }

    /** A field that shows a part of what is asked, and asks for another. */
    <T> void bind(HasValue<?, T> field, Function<TwoWeights, T> part, Consumer<T> edit) {
        follow(part, field::setValue);
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                edit.accept(change.getValue());
            }
        });
    }

    @Override
    public double lambda() {
        return findings().question().lambda();
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public Optional<Scale> scale() {
        boolean lasso = findings().question().penalty() == PenaltyKind.LASSO;
        return Optional.of(new Scale(findings().lambdaRange(), findings().lassoLambdaMax(), lasso));
    }

    @Override
    public void set(double lambda) {
        edit(question -> question.withLambda(lambda));
    }

    @Override
    public boolean canUndo() {
        return history.canUndo();
    }

    @Override
    public boolean canRedo() {
        return history.canRedo();
    }

    @Override
    public boolean canReset() {
        return !findings().question().equals(TwoWeights.DEFAULT);
    }

    @Override
    public void undo() {
        history.undo().ifPresent(this::goTo);
    }

    @Override
    public void redo() {
        history.redo().ifPresent(this::goTo);
    }

    @Override
    public void reset() {
        edit(question -> TwoWeights.DEFAULT);
    }

    @Override
    public void follow(Runnable told) {
        show(now -> told.run());
    }
}
