package org.lambdalab.lab;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.DegreeLambdaErrors;
import org.lambdalab.selection.OneStandardErrorRule;

/**
 * A dial of a way out: the errors at each of its places, and where it is.
 *
 * @param places increasing, at least one
 * @param training the training error at each
 * @param validation the error at each on the rows held out; NaN where none are
 * @param best where the rows held out find it best, and of several places the simplest; −1 where none are held out
 * @param at where it is, which may be between two places
 */
public record WayDial(Vector places, Vector training, Vector validation, int best, double at) implements Serializable {

    /**
     * A dial, in the middle where nothing says which place is best.
     *
     * @param errors at each place
     * @param simplicity of a place, the greater the simpler
     */
    static WayDial of(Vector places, List<Errors> errors, DoubleUnaryOperator simplicity) {
        Vector training =
                Vector.owning(errors.stream().mapToDouble(Errors::training).toArray());
        Vector validation =
                Vector.owning(errors.stream().mapToDouble(Errors::validation).toArray());
        Vector simple = Vector.owning(places.stream().map(simplicity).toArray());
        int best = errors.get(0).hasValidation()
                ? new OneStandardErrorRule(validation, simple, DegreeLambdaErrors.ROUNDING).leastIndex()
                : -1;
        return new WayDial(places, training, validation, best, places.get(best < 0 ? places.size() / 2 : best));
    }

    /** The same dial where it was set to, if it was. */
    WayDial at(OptionalDouble asked) {
        return asked.isPresent() ? new WayDial(places, training, validation, best, asked.getAsDouble()) : this;
    }

    /** The same dial of a count, which is at its last place where it was set to more than there are. */
    WayDial atMost(OptionalDouble asked) {
        return asked.isPresent()
                ? at(OptionalDouble.of(Math.min(asked.getAsDouble(), places.get(places.size() - 1))))
                : this;
    }

    /** Whether the rows held out say which place is best. */
    public boolean isJudged() {
        return best >= 0;
    }

    /** The place nearest to where it is. */
    public int place() {
        int nearest = 0;
        for (int i = 1; i < places.size(); i++) {
            if (Math.abs(places.get(i) - at) < Math.abs(places.get(nearest) - at)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
