package org.lambdalab.lab;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lambdalab.regression.Design;
import org.lambdalab.regression.LinearModel;
import org.lambdalab.regression.Solution;
import org.lambdalab.regression.SquaredErrors;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/** Each row that is held out. Of very many, a few hundred say how far their errors spread. */
final class HeldOutJudges implements Judges {

    private static final int MOST_SPREAD = 250;

    private final Function<LinearModel, Errors> errors;
    private final SquaredErrors single;
    private final int count;

    private HeldOutJudges(Function<LinearModel, Errors> errors, SquaredErrors single, int count) {
        this.errors = errors;
        this.single = single;
        this.count = count;
    }

    static HeldOutJudges of(Design design, Sample held, Function<LinearModel, Errors> errors) {
        int step = (held.size() + MOST_SPREAD - 1) / MOST_SPREAD;
        int[] rows = IntStream.range(0, held.size() / step).map(i -> i * step).toArray();
        Sample some = new Sample(picked(held.x(), rows), picked(held.y(), rows));
        return new HeldOutJudges(errors, SquaredErrors.of(design, some), held.size());
    }

    private static Vector picked(Vector values, int[] rows) {
        return Vector.owning(Arrays.stream(rows).mapToDouble(values::get).toArray());
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public List<Trial> trials(List<Solution> fits) {
        return fits.stream().map(this::trial).toList();
    }

    Trial trial(LinearModel fit) {
        return Trial.byRows(errors.apply(fit), Vector.owning(single.of(fit)));
    }
}
