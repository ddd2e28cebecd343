package org.lambdalab.lab;

import java.util.Arrays;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.jobs.Progress;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.SplitMix64;

/** Of measured rows no more can be drawn. With fewer of them one sees what those that there are have done. */
final class RowShareRemedy implements Remedy {

    private final Study study;
    private final Model model;
    private final Sample training;
    private final int[] order;
    private final int varying;

    RowShareRemedy(Study study, Model model, long seed) {
        this.study = study;
        this.model = model;
        training = study.observations().split().training();
        order = SplitMix64.of(seed).shuffled(training.size());
        varying = varying();
    }

    @Override
    public WayFindings at(WaysOut asked, Progress progress) {
        LearnedFrom learned = LearnedFrom.of(study, model, some(asked.rowShare()), progress);
        return WayFindings.of(
                study,
                Way.MORE_DATA,
                learned.fit(),
                learned.trial(),
                null,
                new WayDetail.Rows(learned.training(), false, training.size()));
    }

    /** The rows of a smaller share are among those of a larger one; there are as many as x needs to vary. */
    private Sample some(int percent) {
        int count = Math.max((int) Math.round(percent / 100.0 * order.length), varying);
        int[] rows = Arrays.copyOf(order, Math.min(count, order.length));
        Arrays.sort(rows);
        return training.rows(rows);
    }

    /** How many of the rows in their order it takes for x to vary; all where it never does. */
    private int varying() {
        int first = 1;
        while (first < order.length
                && training.x().get(order[first]) == training.x().get(order[0])) {
            first++;
        }
        return first + 1;
    }
}
