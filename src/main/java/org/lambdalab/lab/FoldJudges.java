package org.lambdalab.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Model;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.LinearModel;
import org.lambdalab.regression.Partition;
import org.lambdalab.regression.Penalty;
import org.lambdalab.regression.Solution;
import org.lambdalab.sample.Folds;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.Fold;

/** Each fold of the training rows, by fits to the others: ten of them, or as many as there are rows. */
final class FoldJudges implements Judges {

    private static final int MOST = 10;

    private final Function<LinearModel, Errors> errors;
    private final List<Fold> folds;

    private FoldJudges(Function<LinearModel, Errors> errors, List<Fold> folds) {
        this.errors = errors;
        this.folds = folds;
    }

    /** Empty where the rows outside some fold have all the same x. */
    static Optional<Judges> of(Sample training, Basis basis, long seed, Function<LinearModel, Errors> errors) {
        if (training.size() < 2) {
            return Optional.empty();
        }
        Folds folds = Folds.of(training.size(), Math.min(MOST, training.size()), seed);
        int[] foldOfRow = folds.places();
        if (IntStream.range(0, folds.count()).anyMatch(fold -> !varyOutside(training.x(), foldOfRow, fold))) {
            return Optional.empty();
        }
        Partition partition = Partition.of(training, foldOfRow, basis, Model.MAX_DEGREE);
        return Optional.of(new FoldJudges(
                errors,
                IntStream.range(0, partition.folds())
                        .parallel()
                        .mapToObj(fold -> Fold.of(partition, fold))
                        .toList()));
    }

    private static boolean varyOutside(Vector x, int[] foldOfRow, int fold) {
        return Sample.vary(IntStream.range(0, foldOfRow.length)
                .filter(row -> foldOfRow[row] != fold)
                .mapToDouble(x::get));
    }

    @Override
    public int count() {
        return folds.size();
    }

    @Override
    public List<Trial> trials(List<Solution> fits) {
        int degree = fits.get(0).design().degree();
        Penalty penalty = fits.get(0).penalty();
        // Fastest from strong regularization to weak.
        List<Solution> falling = fits.reversed();
        Vector lambdas =
                Vector.owning(falling.stream().mapToDouble(Solution::lambda).toArray());
        List<Vector> byFold =
                folds.stream().map(fold -> fold.mse(degree, penalty, lambdas)).toList();
        return IntStream.range(0, falling.size())
                .mapToObj(i -> Trial.byFolds(errors.apply(falling.get(i)), at(i, byFold)))
                .toList()
                .reversed();
    }

    private static Vector at(int place, List<Vector> byFold) {
        double[] single = new double[byFold.size()];
        Arrays.setAll(single, fold -> byFold.get(fold).get(place));
        return Vector.owning(single);
    }
}
