package org.lambdalab.ui.controls;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.lab.Findings;

/**
 * What is asked, and the last answer.
 *
 * @param findings null before the first
 * @param progress of the job that the answer waits for, 0 to 1
 */
record Answer(Experiment asked, @Nullable Findings findings, OptionalDouble progress) {

    /** What stands there before the first question, of which nobody is told. */
    static final Answer NONE = new Answer(Experiment.DEFAULT, null, OptionalDouble.empty());

    static Answer of(Findings findings) {
        return new Answer(findings.experiment(), findings, OptionalDouble.empty());
    }

    boolean isAsked() {
        return findings != null || isAwaited();
    }

    boolean isAwaited() {
        return progress.isPresent();
    }

    Answer waiting(double progress) {
        return new Answer(asked, findings, OptionalDouble.of(progress));
    }

    /** Another question, while the pictures stay. */
    Answer asking(Experiment wanted, double progress) {
        return new Answer(wanted, findings, OptionalDouble.of(progress));
    }

    /** What is shown is asked again. */
    Answer given() {
        return findings == null ? NONE : of(findings);
    }
}
