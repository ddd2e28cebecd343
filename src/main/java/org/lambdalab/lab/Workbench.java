package org.lambdalab.lab;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.time.Duration;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Observations;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.jobs.Progress;
import org.lambdalab.regression.Basis;
import org.lambdalab.regression.Penalty;
import org.springframework.stereotype.Component;

/**
 * Answers experiments, for everybody. What it finds for one question holds at every λ and is kept for whoever asks the
 * same, a class on one link among them: a step of λ is a look-up, a step of degree finds four paths. Safe to share
 * between threads.
 *
 * <p>What is kept has a bounded size and what is forgotten is found again, so a person at a screen costs no more memory
 * than what they see.
 */
@Component
public final class Workbench {

    private static final long MOST_BYTES_EACH = 32L << 20;
    private static final Duration LONGEST_UNUSED = Duration.ofMinutes(20);

    /** More rows than may be generated or placed by hand take so long to reduce that a person would wait for them. */
    private static final int FEW_ROWS = 2_000;

    private final Cache<StudyKey, Study> studies = bounded((key, study) -> study.bytes());
    private final Cache<DegreeKey, DegreeErrors> degrees = bounded((key, errors) -> errors.bytes());
    private final Cache<TableKey, PathTable> tables = bounded((key, table) -> table.bytes());

    private record StudyKey(DataSource source, double validationShare, long seed, Basis basis) {

        static StudyKey of(Experiment experiment) {
            return new StudyKey(
                    experiment.source(),
                    experiment.validationShare(),
                    experiment.seed(),
                    experiment.model().basis());
        }

        boolean isOf(CsvFile file) {
            return source instanceof DataSource.Uploaded uploaded && uploaded.isOf(file);
        }
    }

    private record DegreeKey(StudyKey study, Penalty penalty) {}

    private record TableKey(StudyKey study, int degree, PenaltyKind penalty, double l1Ratio) {

        static TableKey of(Experiment experiment) {
            Model model = experiment.model();
            return new TableKey(StudyKey.of(experiment), model.degree(), model.penalty(), model.l1Ratio());
        }
    }

    private static <K, V> Cache<K, V> bounded(Weigher<K, V> bytes) {
        return Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES_EACH)
                .weigher(bytes)
                .expireAfterAccess(LONGEST_UNUSED)
                .build();
    }

    /** Whether the answer costs no more than a moment: its data are few, or known already. */
    public boolean isQuick(Experiment experiment) {
        return experiment.source().rows() <= FEW_ROWS || studies.getIfPresent(StudyKey.of(experiment)) != null;
    }

    /**
     * Reads, splits and reduces the rows of an experiment, so that it {@link #isQuick}.
     *
     * @throws UnreadableData if the chosen columns cannot be fitted
     */
    public void prepare(Experiment experiment, Progress progress) throws UnreadableData {
        study(experiment, StudyKey.of(experiment), progress);
    }

    /**
     * The findings of one experiment.
     *
     * @throws UnreadableData if the chosen columns cannot be fitted
     */
    public Findings findings(Experiment experiment) throws UnreadableData {
        TableKey key = TableKey.of(experiment);
        PathTable table = tables.getIfPresent(key);
        // Two who ask at once may both find it, which does no harm; neither waits for the other.
        if (table == null) {
            table = table(experiment, key);
            tables.put(key, table);
        }
        return table.at(experiment);
    }

    private PathTable table(Experiment experiment, TableKey key) throws UnreadableData {
        Study study = study(experiment, key.study(), Progress.UNWATCHED);
        return new PathTable(study, experiment.model(), degrees(study, key));
    }

    private Study study(Experiment experiment, StudyKey key, Progress progress) throws UnreadableData {
        Study study = studies.getIfPresent(key);
        if (study == null) {
            progress.report(0, Study.STAGES + 1);
            Observations observations = experiment.source().observe(experiment.validationShare(), experiment.seed());
            study = new Study(observations, experiment.model().basis(), progress);
            studies.put(key, study);
        }
        return study;
    }

    private DegreeErrors degrees(Study study, TableKey key) {
        Penalty penalty = key.penalty().penalty(key.l1Ratio());
        return degrees.get(new DegreeKey(key.study(), penalty), unknown -> new DegreeErrors(study, penalty));
    }

    /** Lets go of all that was found in a file: it is gone when the person leaves who uploaded it. */
    public void forget(CsvFile file) {
        studies.asMap().keySet().removeIf(key -> key.isOf(file));
        degrees.asMap().keySet().removeIf(key -> key.study().isOf(file));
        tables.asMap().keySet().removeIf(key -> key.study().isOf(file));
    }
}
