package org.lambdalab.lab;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import org.lambdalab.data.Generator;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Progress;
import org.springframework.stereotype.Component;

/**
 * Answers experiments, for everybody. What is found of data that anyone can ask for is kept for whoever asks the same, a
 * class on one link among them, so a person at a screen costs no more memory than what they see; and it is kept within
 * bounds, since what is forgotten is found again in some milliseconds. Safe to share between threads.
 *
 * <p>A person's own data are kept by nobody but the screen that shows them: they are gone when the person leaves.
 */
@Component
public final class Workbench {

    private static final long MOST_BYTES = 64L << 20;
    private static final Duration LONGEST_UNUSED = Duration.ofMinutes(20);

    /** More rows than may be generated or placed by hand take so long to reduce that a person would wait for them. */
    private static final int FEW_ROWS = Generator.MAX_SIZE;

    private final Cache<Experiment.Data, Study> studies = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Experiment.Data data, Study study) -> study.bytes())
            .expireAfterAccess(LONGEST_UNUSED)
            .scheduler(Scheduler.systemScheduler())
            .build();

    /** Whether a study of its data costs no more than a moment. */
    public boolean isQuick(Experiment experiment) {
        return experiment.source().rows() <= FEW_ROWS;
    }

    /** Whether anyone may ask for the same data, so that a study of them is shared. */
    public boolean isShared(Experiment experiment) {
        return switch (experiment.source()) {
            case DataSource.Generated generated -> true;
            case DataSource.BuiltIn builtIn -> true;
            case DataSource.Uploaded uploaded -> false;
            case DataSource.PlacedPoints points -> false;
        };
    }

    /**
     * A study of an experiment's data, which answers all experiments on them.
     *
     * @throws UnreadableData if the chosen columns cannot be fitted
     */
    public Study study(Experiment experiment, Progress progress) throws UnreadableData {
        Experiment.Data data = experiment.data();
        Study known = studies.getIfPresent(data);
        if (known != null) {
            return known;
        }
        Study study = new Study(data, progress);
        if (isShared(experiment)) {
            studies.put(data, study);
        }
        return study;
    }

    /**
     * The findings of one experiment.
     *
     * @throws UnreadableData if the chosen columns cannot be fitted
     */
    public Findings findings(Experiment experiment) throws UnreadableData {
        Study study = study(experiment, Progress.UNWATCHED);
        int before = study.bytes();
        Findings findings = study.findings(experiment);
        if (study.bytes() != before && isShared(experiment)) {
            // It knows more now, and is weighed again.
            studies.put(experiment.data(), study);
        }
        return findings;
    }
}
