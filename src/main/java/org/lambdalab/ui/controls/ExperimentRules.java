package org.lambdalab.ui.controls;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lambdalab.data.CsvFile;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Experiment;

/** What of experiments their history must know. */
final class ExperimentRules implements EditHistory.Rules<Experiment> {

    private static final long serialVersionUID = 1L;

    /** A table of 200,000 rows takes some megabytes: no more than these are held for going back. */
    private static final int MOST_TABLES = 2;

    /** What slides under a finger, in many small steps. */
    private enum Glide {
        DEGREE,
        LAMBDA,
        L1_RATIO,
        SHARE,
        NOISE,
        POINT;

        /** The one experiment with this of the other. */
        private Experiment moved(Experiment one, Experiment other) {
            return switch (this) {
                case DEGREE ->
                    one.withModel(one.model().withDegree(other.model().degree()));
                case LAMBDA ->
                    one.withModel(one.model().withLambda(other.model().lambda()));
                case L1_RATIO ->
                    one.withModel(one.model().withL1Ratio(other.model().l1Ratio()));
                case SHARE -> one.withValidationShare(other.validationShare());
                case NOISE ->
                    one.source() instanceof DataSource.Generated from
                                    && other.source() instanceof DataSource.Generated to
                            ? one.withSource(from.withNoise(to.noise()))
                            : one;
                // The first step of a drag makes a person's own points of whatever was there.
                case POINT ->
                    other.source() instanceof DataSource.PlacedPoints to
                                    && one.source().rows() == to.rows()
                            ? one.withSource(to)
                            : one;
            };
        }
    }

    @Override
    public Optional<Enum<?>> glide(Experiment one, Experiment other) {
        return Arrays.stream(Glide.values())
                .filter(glide -> !one.equals(other) && glide.moved(one, other).equals(other))
                .findFirst()
                .map(glide -> glide);
    }

    /** A file that is read in another form is another table. */
    @Override
    public boolean areTooMany(Stream<Experiment> held) {
        Set<CsvFile> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        held.map(Experiment::source)
                .filter(DataSource.Uploaded.class::isInstance)
                .forEach(source -> tables.add(((DataSource.Uploaded) source).file()));
        return tables.size() > MOST_TABLES;
    }
}
