package org.lambdalab.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Progress;
import org.lambdalab.sample.Vector;

/**
 * One model at several λ, each judged by the rows held out from its training.
 *
 * @param rows in order of λ, at least one
 * @param observed what is found of the experiment at its own λ
 */
public record HoldOutTable(List<Row> rows, Findings observed) {

    public HoldOutTable {
        rows = List.copyOf(rows);
    }

    /**
     * The model at one λ.
     *
     * @param nonZero how many weights are not exactly 0
     * @param fitted its curve
     */
    public record Row(double lambda, Errors errors, int nonZero, Curve fitted) {}

    /**
     * The λ that are worth one click, and others.
     *
     * @param study of the experiment's data
     */
    public static HoldOutTable of(Study study, Experiment experiment, List<Double> added, Progress progress) {
        Findings present = study.findings(experiment);
        TreeSet<Double> lambdas = new TreeSet<>();
        if (experiment.model().penalty().isPenalty()) {
            lambdas.addAll(present.path().lambdaRange().landmarks());
            lambdas.addAll(added);
        } else {
            // Every λ is the same then.
            lambdas.add(0.0);
        }
        List<Row> rows = new ArrayList<>();
        for (double lambda : lambdas) {
            progress.report(rows.size(), lambdas.size());
            Findings found =
                    study.findings(experiment.withModel(experiment.model().withLambda(lambda)));
            rows.add(new Row(lambda, found.errors(), found.fit().nonZero(), found.fitted()));
        }
        return new HoldOutTable(rows, present);
    }

    /** Whether any rows are held out to judge by. */
    public boolean isJudged() {
        return rows.get(0).errors().hasValidation();
    }

    /** The lowest validation error, where rows are held out. */
    public LeastError least() {
        Vector errors = Vector.owning(
                rows.stream().mapToDouble(row -> row.errors().validation()).toArray());
        return LeastError.of(
                Vector.owning(rows.stream().mapToDouble(Row::lambda).toArray()), errors, 0);
    }

    /** Whether a λ is there because it was added, and not always. */
    public boolean isAdded(double lambda) {
        return !observed.path().lambdaRange().landmarks().contains(lambda);
    }
}
