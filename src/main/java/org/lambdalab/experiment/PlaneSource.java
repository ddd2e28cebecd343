package org.lambdalab.experiment;

import java.io.Serializable;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.sample.Columns;

/** Where two features and their y come from. */
public sealed interface PlaneSource extends Serializable permits PlaneSource.Generated, TwoColumns {

    /** The rows: two columns, and y. */
    Columns columns(long seed);

    /** Drawn around a truth that is known, and can be moved. */
    record Generated(TwoFeatures features) implements PlaneSource {

        @Override
        public Columns columns(long seed) {
            return features.columns(seed);
        }
    }
}
