package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a screen asks and what was found, in one signal, so that no control and no picture can disagree; for questions
 * whose answers come at once, but for what is added to them later. Nothing is shown before an address has asked.
 *
 * @param <Q> an immutable question
 * @param <F> what is found of it
 */
public abstract class QuestionState<Q, F> implements Questions<Q>, Undoable {

    private final ValueSignal<Optional<Shown<Q, F>>> shown = new ValueSignal<>(Optional.empty());
    private final Followers<Optional<Shown<Q, F>>> followers;
    private final EditHistory<Q> history;
    private final Q beginning;

    /** A question beside its findings. */
    private record Shown<Q, F>(Q question, F findings) {}

    /**
     * Asks nothing yet.
     *
     * @param screen as long as which its parts are told
     * @param beginning what a reset asks
     */
    protected QuestionState(Component screen, Q beginning, HistoryRules<Q> rules) {
        this.beginning = beginning;
        history = new EditHistory<>(rules);
        followers = new Followers<>(screen, shown, Optional::isPresent);
    }

    /**
     * Answers a question.
     *
     * @param before of the question before, where there was one: what holds of both need not be found again
     */
    protected abstract F find(Q wanted, Optional<F> before);

    @Override
    public Q question() {
        return shown.peek().orElseThrow().question();
    }

    /** What is asked, for what comes and goes; empty before an address has asked. */
    protected final Signal<Optional<Q>> asked() {
        return shown.map(now -> now.map(Shown::question));
    }

    public F findings() {
        return shown.peek().orElseThrow().findings();
    }

    /**
     * Answers a question that a control asks in place of another.
     *
     * @param goesOn whether the control slides on, after other questions of it
     */
    protected F findAfter(F before, Q wanted, boolean goesOn) {
        return find(wanted, Optional.of(before));
    }

    @Override
    public void edit(UnaryOperator<Q> change) {
        Q wanted = change.apply(question());
        if (!wanted.equals(question())) {
            Instant now = Instant.now();
            goTo(wanted, findAfter(findings(), wanted, history.goesOn(question(), wanted, now)), now);
        }
    }

    @Override
    public void choose(Q wanted) {
        if (!wanted.equals(question())) {
            goTo(wanted);
        }
    }

    /** What an address asks for is no step that could be undone. */
    public void open(Q asked) {
        answer(asked, find(asked, shown.peek().map(Shown::findings)));
    }

    private void answer(Q asked, F found) {
        shown.set(Optional.of(new Shown<>(asked, found)));
        answered(asked);
    }

    /** Another question has its answer: what is {@linkplain #add added} later may be looked for. */
    protected void answered(Q asked) {}

    /** More has been found of the same question. */
    protected final void add(F more) {
        shown.set(Optional.of(new Shown<>(question(), more)));
    }

    private void goTo(Q wanted) {
        goTo(wanted, find(wanted, Optional.of(findings())), Instant.now());
    }

    private void goTo(Q wanted, F found, Instant time) {
        history.arrived(question(), wanted, time);
        answer(wanted, found);
    }

    /** Shows every answer to a person. */
    public void show(Consumer<F> picture) {
        followers.add(now -> now.orElseThrow().findings(), picture);
    }

    @Override
    public <T> void follow(Function<Q, T> part, Consumer<T> told) {
        followers.add(now -> part.apply(now.orElseThrow().question()), told);
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
        return !question().equals(beginning);
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
        choose(beginning);
    }

    @Override
    public void begin() {
        history.begin();
    }

    @Override
    public void follow(Runnable told) {
        show(now -> told.run());
    }
}
