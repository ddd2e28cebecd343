package org.lambdalab.ui.controls;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.Choice;
import org.lambdalab.lab.Findings;

/**
 * What is asked, and the last answer.
 *
 * @param findings null before the first
 * @param beside the choice that stands beside the findings: its own answers are found elsewhere
 * @param progress of the job that the answer waits for, 0 to 1
 */
record Answer(Asked asked, @Nullable Findings findings, Choice beside, OptionalDouble progress) {

    /** What stands there before the first question, of which nobody is told. */
    static final Answer NONE = new Answer(Asked.DEFAULT, null, Choice.DEFAULT, OptionalDouble.empty());

    static Answer of(Findings findings, Choice choice) {
        return new Answer(new Asked(findings.experiment(), choice), findings, choice, OptionalDouble.empty());
    }

    boolean isAsked() {
        return findings != null || isAwaited();
    }

    boolean isAwaited() {
        return progress.isPresent();
    }

    Answer waiting(double progress) {
        return new Answer(asked, findings, beside, OptionalDouble.of(progress));
    }

    /** Another question, while the pictures stay. */
    Answer asking(Asked wanted, double progress) {
        return new Answer(wanted, findings, beside, OptionalDouble.of(progress));
    }

    /** Another choice, beside what is shown and beside what is awaited. */
    Answer choosing(Choice choice) {
        return new Answer(asked.withChoice(choice), findings, choice, progress);
    }

    /** What is shown is asked again. */
    Answer given() {
        return findings == null ? NONE.choosing(asked.choice()) : of(findings, beside);
    }
}
