package org.lambdalab.regression.reduction;

import java.util.List;
import org.lambdalab.sample.Columns;

/**
 * How each column and y are scaled before anything is computed of them.
 *
 * @param columns of each column, in their order
 */
public record ColumnScaling(List<Scaling> columns, Scaling response) {

    public ColumnScaling {
        columns = List.copyOf(columns);
    }

    public static ColumnScaling of(Columns sample) {
        return new ColumnScaling(sample.columns().stream().map(Scaling::of).toList(), Scaling.of(sample.y()));
    }
}
