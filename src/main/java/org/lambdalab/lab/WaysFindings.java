package org.lambdalab.lab;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Observations;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.jobs.Progress;
import org.lambdalab.sample.Interval;
import org.lambdalab.selection.DegreeLambdaErrors;
import org.lambdalab.selection.Share;

/**
 * The ways out of overfitting side by side: each fitted to the same training rows, judged by the same rows held out. Rows that
 * are sealed have no part in it.
 */
public final class WaysFindings {

    private static final int PLAINLY_MORE = 2;

    private final Study study;
    private final Experiment experiment;
    private final WaysOut asked;
    private final Map<Way, Remedy> remedies = new EnumMap<>(Way.class);
    private final Map<Way, WayFindings> found = new EnumMap<>(Way.class);

    private WaysFindings(Study study, Experiment experiment, WaysOut asked) {
        this.study = study;
        this.experiment = experiment;
        this.asked = asked;
    }

    /**
     * All ways as they are set; {@code progress} is told of each.
     *
     * @param before what was found last: what it has in common with this is not found again
     * @throws UnreadableData if the chosen columns cannot be fitted
     */
    public static WaysFindings of(
            Workbench workbench, Experiment experiment, WaysOut asked, Optional<WaysFindings> before, Progress progress)
            throws UnreadableData {
        WaysFindings last = before.orElse(null);
        Progress first = Share.beginning(progress);
        Study study = last != null && last.study.isOf(experiment) ? last.study : workbench.study(experiment, first);
        WaysFindings findings = new WaysFindings(study, experiment, asked);
        Way[] ways = Way.values();
        for (Way way : ways) {
            Share share = new Share(Share.afterwards(progress), findings.found.size(), ways.length);
            share.report(0, 1);
            findings.add(way, last, share);
        }
        return findings;
    }

    private void add(Way way, @Nullable WaysFindings last, Progress progress) {
        if (last != null && hasInCommon(way, last)) {
            Remedy remedy = Objects.requireNonNull(last.remedies.get(way));
            remedies.put(way, remedy);
            found.put(way, asked.isSetAlike(way, last.asked) ? last.of(way) : remedy.at(asked, progress));
        } else {
            Remedy remedy = remedy(way, progress);
            remedies.put(way, remedy);
            found.put(way, remedy.at(asked, progress));
        }
    }

    /** Whether a way is the same question there, but for where its dial is. */
    private boolean hasInCommon(Way way, WaysFindings last) {
        Model model = experiment.model();
        Model lastModel = last.experiment.model();
        return study == last.study
                && model.degree() == lastModel.degree()
                && (way != Way.ELASTIC_NET || model.l1Ratio() == lastModel.l1Ratio())
                && (way != Way.CHOSEN_DEGREE || asked.folds() == last.asked.folds());
    }

    private Remedy remedy(Way way, Progress progress) {
        Model model = experiment.model();
        int degree = model.degree();
        return switch (way) {
            case NOTHING -> new UntouchedRemedy(study, degree);
            case FEWER_FEATURES -> new FeatureRemedy(study, degree, progress);
            case MORE_DATA ->
                experiment.source() instanceof DataSource.Generated generated
                        ? new MoreDataRemedy(study, model, generated, experiment.seed(), progress)
                        : new RowShareRemedy(study, model, experiment.seed());
            case EARLY_STOPPING -> new StoppedRemedy(study, degree);
            case PRUNING -> new PrunedRemedy(study, degree);
            case CHOSEN_DEGREE -> new DegreeRemedy(study, model, experiment.seed(), asked.folds(), progress);
            case RIDGE -> penalised(way, PenaltyKind.RIDGE);
            case LASSO -> penalised(way, PenaltyKind.LASSO);
            case ELASTIC_NET -> penalised(way, PenaltyKind.ELASTIC_NET);
        };
    }

    private Remedy penalised(Way way, PenaltyKind kind) {
        Model model = experiment.model();
        return new PenalisedRemedy(study, way, model.degree(), kind.penalty(model.l1Ratio()));
    }

    public Experiment experiment() {
        return experiment;
    }

    /** How the ways are set. */
    public WaysOut asked() {
        return asked;
    }

    public Observations observations() {
        return study.observations();
    }

    /** The curve that generated the data, where it is known and to be shown. */
    public Optional<Curve> truth() {
        return Optional.ofNullable(study.truth())
                .filter(known -> experiment.display().trueCurve());
    }

    /** The data's and the true curve's range of y with a margin: that of every picture. */
    public Interval yRange() {
        return study.ranges().y();
    }

    /** All of them, in their order. */
    public List<WayFindings> ways() {
        return List.copyOf(found.values());
    }

    public WayFindings of(Way way) {
        return Objects.requireNonNull(found.get(way));
    }

    /** How many rows judge: 0 where none are held out. */
    public int judges() {
        return observations().split().validationRows().size();
    }

    /**
     * The way with the lowest error on the rows held out, and of several, to rounding, the first; empty where no rows judge.
     */
    public Optional<WayFindings> best() {
        if (judges() == 0) {
            return Optional.empty();
        }
        List<WayFindings> compared = compared();
        double least = compared.stream()
                .mapToDouble(one -> one.errors().validation())
                .min()
                .orElseThrow();
        return compared.stream()
                .filter(one -> one.errors().validation() * (1 - DegreeLambdaErrors.ROUNDING) <= least)
                .findFirst();
    }

    /**
     * What the rows held out cannot tell from the best, it lying within a standard error of their difference. One row has
     * none; and more than {@value #PLAINLY_MORE} times the error is no tie, however few rows it comes from.
     */
    public List<WayFindings> undecided() {
        Optional<WayFindings> best = best();
        List<WayFindings> near = new ArrayList<>();
        if (judges() < 2) {
            return near;
        }
        best.ifPresent(first -> compared().stream()
                .filter(one -> one.way() != first.way() && !isClear(one, first))
                .forEach(near::add));
        return near;
    }

    /** Whether one errs more than another by more than a standard error of the difference, row by row. */
    private boolean isClear(WayFindings one, WayFindings other) {
        double difference = one.errors().validation() - other.errors().validation();
        return difference > Noise.ofDifference(one.single(), other.single(), judges())
                || one.errors().validation() > PLAINLY_MORE * other.errors().validation();
    }

    private List<WayFindings> compared() {
        return ways().stream().filter(WayFindings::isCompared).toList();
    }
}
