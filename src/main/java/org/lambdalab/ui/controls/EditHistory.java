package org.lambdalab.ui.controls;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.FileReference;

/** The experiments that a person came from, and those that they went back from. */
final class EditHistory implements Serializable {

    private static final int MOST = 100;
    /** A table of 200,000 rows takes some megabytes: no more than these are held for going back. */
    private static final int MOST_FILES = 2;
    /** Steps of one control that follow each other so closely, as of a slider under a finger, are one. */
    private static final Duration PAUSE = Duration.ofMillis(900);

    private final Deque<Experiment> before = new ArrayDeque<>();
    private final Deque<Experiment> after = new ArrayDeque<>();
    private Set<Part> lastParts = EnumSet.noneOf(Part.class);
    private Instant lastTime = Instant.MIN;

    /** What one control sets. */
    private enum Part {
        SOURCE,
        SEED,
        SHARE,
        DEGREE,
        BASIS,
        PENALTY,
        L1_RATIO,
        LAMBDA,
        VIEW;

        static Set<Part> between(Experiment one, Experiment other) {
            Set<Part> parts = EnumSet.noneOf(Part.class);
            for (Part part : values()) {
                if (!part.of(one).equals(part.of(other))) {
                    parts.add(part);
                }
            }
            return parts;
        }

        private Object of(Experiment experiment) {
            return switch (this) {
                case SOURCE -> experiment.source();
                case SEED -> experiment.seed();
                case SHARE -> experiment.validationShare();
                case DEGREE -> experiment.model().degree();
                case BASIS -> experiment.model().basis();
                case PENALTY -> experiment.model().penalty();
                case L1_RATIO -> experiment.model().l1Ratio();
                case LAMBDA -> experiment.model().lambda();
                case VIEW ->
                    experiment
                            .withSource(Experiment.DEFAULT_SOURCE)
                            .withSeed(0)
                            .withValidationShare(0)
                            .withModel(Experiment.DEFAULT.model());
            };
        }
    }

    /** A person went from one experiment to another. */
    void edited(Experiment from, Experiment to, Instant time) {
        Set<Part> parts = Part.between(from, to);
        boolean goesOn = parts.equals(lastParts) && time.isBefore(lastTime.plus(PAUSE)) && !before.isEmpty();
        if (!goesOn) {
            before.push(from);
        }
        after.clear();
        lastParts = parts;
        lastTime = time;
        forgetOldest();
    }

    /** What was wanted could not be had. */
    void returned(Experiment to) {
        if (to.equals(before.peek())) {
            before.pop();
        }
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    /** The experiment before the present one. */
    Optional<Experiment> undo(Experiment present) {
        return move(before, after, present);
    }

    /** The experiment that was gone back from. */
    Optional<Experiment> redo(Experiment present) {
        return move(after, before, present);
    }

    private Optional<Experiment> move(Deque<Experiment> from, Deque<Experiment> to, Experiment present) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(present);
        lastTime = Instant.MIN;
        return Optional.of(from.pop());
    }

    private void forgetOldest() {
        while (before.size() > MOST || files() > MOST_FILES) {
            before.removeLast();
        }
    }

    private long files() {
        return before.stream()
                .map(Experiment::source)
                .filter(DataSource.Uploaded.class::isInstance)
                .map(source -> ((DataSource.Uploaded) source).reference())
                .map(FileReference::digest)
                .distinct()
                .count();
    }
}
