package org.lambdalab.lab;

import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.data.Generator;
import org.lambdalab.experiment.DataSource.Generated;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.jobs.Progress;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;

/**
 * More rows of the same generator to learn from: the first are those of the experiment, and the rows held out stay as they
 * are.
 */
final class MoreDataRemedy implements Remedy {

    private final Study study;
    private final Model model;
    private final Sample all;
    private final int size;
    private final WayDial dial;

    MoreDataRemedy(Study study, Model model, Generated source, long seed, Progress progress) {
        this.study = study;
        this.model = model;
        size = source.size();
        int most = Math.min(WaysOut.MOST_DATA, Generator.MAX_SIZE / size);
        all = raised(new Generator(source.function(), most * size, source.noise(), seed).sample());
        List<Errors> errors = IntStream.rangeClosed(1, most)
                .mapToObj(factor -> {
                    progress.report(factor - 1, most);
                    return learned(factor, progress).trial().errors();
                })
                .toList();
        Vector factors =
                Vector.owning(IntStream.rangeClosed(1, most).asDoubleStream().toArray());
        dial = WayDial.of(factors, errors, factor -> -factor);
    }

    private int trainingRows() {
        return study.observations().split().trainingRows().size();
    }

    private Sample raised(Sample sample) {
        double offset = study.observations().yOffset();
        return new Sample(
                sample.x(),
                Vector.owning(sample.y().stream().map(y -> y + offset).toArray()));
    }

    private LearnedFrom learned(int factor, Progress progress) {
        IntStream before = study.observations().split().trainingRows().stream().mapToInt(Integer::intValue);
        IntStream more = IntStream.range(size, size + (factor - 1) * trainingRows());
        return LearnedFrom.of(
                study, model, all.rows(IntStream.concat(before, more).toArray()), progress);
    }

    @Override
    public WayFindings at(WaysOut asked, Progress progress) {
        WayDial here = dial.atMost(asked.dial(Way.MORE_DATA));
        LearnedFrom learned = learned((int) here.at(), progress);
        return WayFindings.of(
                study,
                Way.MORE_DATA,
                learned.fit(),
                learned.trial(),
                here,
                new WayDetail.Rows(learned.training(), true, dial.places().size() * trainingRows()));
    }
}
