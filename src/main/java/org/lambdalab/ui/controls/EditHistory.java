package org.lambdalab.ui.controls;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.CsvFile;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;

/** The experiments that were on screen before the present one, and those that a person went back from. */
final class EditHistory implements Serializable {

    private static final int MOST = 100;
    /** A table of 200,000 rows takes some megabytes: no more than these are held for going back. */
    private static final int MOST_TABLES = 2;
    /** Steps of one slider that follow each other so closely are one. */
    private static final Duration PAUSE = Duration.ofMillis(900);

    private final Deque<Experiment> before = new ArrayDeque<>();
    private final Deque<Experiment> after = new ArrayDeque<>();
    private Move under = Move.NONE;
    private @Nullable Glide last;
    private Instant lastTime = Instant.MIN;

    /** Where somebody is on the way to. */
    private enum Move {
        NONE,
        BACK,
        FORTH
    }

    /** What slides under a finger, in many small steps. */
    private enum Glide {
        DEGREE,
        LAMBDA,
        L1_RATIO,
        SHARE,
        NOISE,
        POINT;

        /** The one thing in which two experiments differ; null where it is another, or more than one. */
        static @Nullable Glide between(Experiment one, Experiment other) {
            for (Glide glide : values()) {
                if (!one.equals(other) && glide.moved(one, other).equals(other)) {
                    return glide;
                }
            }
            return null;
        }

        /** The one experiment with this of the other. */
        private Experiment moved(Experiment one, Experiment other) {
            return switch (this) {
                case DEGREE ->
                    one.withModel(one.model().withDegree(other.model().degree()));
                case LAMBDA ->
                    one.withModel(one.model().withLambda(other.model().lambda()));
                case L1_RATIO ->
                    one.withModel(one.model().withL1Ratio(other.model().l1Ratio()));
                case SHARE -> one.withValidationShare(other.validationShare());
                case NOISE ->
                    one.source() instanceof DataSource.Generated from
                                    && other.source() instanceof DataSource.Generated to
                            ? one.withSource(from.withNoise(to.noise()))
                            : one;
                // The first step of a drag makes a person's own points of whatever was there.
                case POINT ->
                    other.source() instanceof DataSource.PlacedPoints to
                                    && one.source().rows() == to.rows()
                            ? one.withSource(to)
                            : one;
            };
        }
    }

    /** One experiment is on screen in place of another. */
    void arrived(Experiment from, Experiment to, Instant time) {
        if (under == Move.BACK && to.equals(before.peek())) {
            after.push(from);
            before.pop();
            last = null;
        } else if (under == Move.FORTH && to.equals(after.peek())) {
            before.push(from);
            after.pop();
            last = null;
        } else if (!from.equals(to)) {
            edited(from, to, time);
        }
        under = Move.NONE;
    }

    private void edited(Experiment from, Experiment to, Instant time) {
        Glide glide = Glide.between(from, to);
        boolean goesOn = glide != null && glide == last && time.isBefore(lastTime.plus(PAUSE));
        if (!goesOn) {
            before.push(from);
        }
        after.clear();
        last = glide;
        lastTime = time;
        while (before.size() > MOST || tables() > MOST_TABLES) {
            before.removeLast();
        }
    }

    /** What was wanted could not be had: everything is as it was. */
    void stayed() {
        under = Move.NONE;
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    /** The experiment before the present one, which is gone back to once it {@link #arrived}. */
    Optional<Experiment> undo() {
        under = Move.BACK;
        return Optional.ofNullable(before.peek());
    }

    /** The experiment that was gone back from, which is on screen again once it {@link #arrived}. */
    Optional<Experiment> redo() {
        under = Move.FORTH;
        return Optional.ofNullable(after.peek());
    }

    /** A file that is read in another form is another table. */
    private int tables() {
        Set<CsvFile> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.concat(before.stream(), after.stream())
                .map(Experiment::source)
                .filter(DataSource.Uploaded.class::isInstance)
                .forEach(source -> tables.add(((DataSource.Uploaded) source).file()));
        return tables.size();
    }
}
