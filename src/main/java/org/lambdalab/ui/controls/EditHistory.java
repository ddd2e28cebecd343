package org.lambdalab.ui.controls;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions that were on screen before the present one, and those that a person went back from. */
public final class EditHistory<Q> implements Serializable {

    private static final int MOST = 100;
    /** Steps of one slider that follow each other so closely are one. */
    private static final Duration PAUSE = Duration.ofMillis(900);

    private final HistoryRules<Q> rules;
    private final Deque<Q> before = new ArrayDeque<>();
    private final Deque<Q> after = new ArrayDeque<>();
    private Move under = Move.NONE;
    private Optional<Glide<Q>> last = Optional.empty();
    private Instant lastTime = Instant.MIN;

    /** Where somebody is on the way to. */
    private enum Move {
        NONE,
        BACK,
        FORTH
    }

    public EditHistory(HistoryRules<Q> rules) {
        this.rules = rules;
    }

    /** One question is on screen in place of another. */
    public void arrived(Q from, Q to, Instant time) {
        if (under == Move.BACK && to.equals(before.peek())) {
            after.push(from);
            before.pop();
            last = Optional.empty();
        } else if (under == Move.FORTH && to.equals(after.peek())) {
            before.push(from);
            after.pop();
            last = Optional.empty();
        } else if (!from.equals(to)) {
            edited(from, to, time);
        }
        under = Move.NONE;
    }

    private void edited(Q from, Q to, Instant time) {
        if (!goesOn(from, to, time)) {
            before.push(from);
        }
        after.clear();
        last = rules.glide(from, to);
        lastTime = time;
        while (before.size() > MOST || rules.areTooMany(Stream.concat(before.stream(), after.stream()))) {
            before.removeLast();
        }
    }

    /** Whether from the one to the other the same thing slides as in the step before, without a rest between them. */
    boolean goesOn(Q from, Q to, Instant time) {
        Optional<Glide<Q>> glide = rules.glide(from, to);
        return glide.isPresent() && glide.equals(last) && time.isBefore(lastTime.plus(PAUSE));
    }

    /** What is on screen is where it begins: there is nothing to go back to, or forth. */
    public void begin() {
        before.clear();
        after.clear();
        last = Optional.empty();
        under = Move.NONE;
    }

    /** What was wanted could not be had: everything is as it was. */
    public void stayed() {
        under = Move.NONE;
    }

    public boolean canUndo() {
        return !before.isEmpty();
    }

    public boolean canRedo() {
        return !after.isEmpty();
    }

    /** The question before the present one, which is gone back to once it {@link #arrived}. */
    public Optional<Q> undo() {
        under = Move.BACK;
        return Optional.ofNullable(before.peek());
    }

    /** The question that was gone back from, which is on screen again once it {@link #arrived}. */
    public Optional<Q> redo() {
        under = Move.FORTH;
        return Optional.ofNullable(after.peek());
    }
}
