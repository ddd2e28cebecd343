package org.lambdalab.ui.controls;

import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.lab.Findings;

/**
 * What is asked, and the last answer.
 *
 * @param findings null before the first
 * @param shown what was asked of what is shown: its experiment, and what stands beside that, whose own answers are found
 *     elsewhere
 * @param progress of the job that the answer waits for, 0 to 1
 */
record Answer(Asked asked, @Nullable Findings findings, Asked shown, OptionalDouble progress) {

    /** What stands there before the first question, of which nobody is told. */
    static final Answer NONE = new Answer(Asked.DEFAULT, null, Asked.DEFAULT, OptionalDouble.empty());

    /** @param asked with whatever experiment: that of the findings is shown */
    static Answer of(Findings findings, Asked asked) {
        Asked shown = asked.withExperiment(findings.experiment());
        return new Answer(shown, findings, shown, OptionalDouble.empty());
    }

    boolean isAsked() {
        return findings != null || isAwaited();
    }

    boolean isAwaited() {
        return progress.isPresent();
    }

    Answer waiting(double progress) {
        return new Answer(asked, findings, shown, OptionalDouble.of(progress));
    }

    /** Another question, while the pictures stay. */
    Answer asking(Asked wanted, double progress) {
        return new Answer(wanted, findings, shown, OptionalDouble.of(progress));
    }

    /** More is asked beside the experiment, and beside the one that is awaited. */
    Answer beside(UnaryOperator<Asked> change) {
        return new Answer(change.apply(asked), findings, change.apply(shown), progress);
    }

    /** What is shown is asked again; before anything is, what stands beside the experiment holds. */
    Answer given() {
        Asked given = findings == null ? asked.withExperiment(Experiment.DEFAULT) : shown;
        return new Answer(given, findings, given, OptionalDouble.empty());
    }
}
