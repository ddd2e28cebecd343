package org.lambdalab.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Vector;

/** Whether columns, and what comes with them, are what {@link Rules} say they may be; the first that is not fails. */
final class ColumnChecks {

    private ColumnChecks() {}

    static Predictors predictors(List<Vector> given, Request request) {
        if (!Limits.COLUMNS.include(given.size())) {
            throw InvalidField.not("columns", given.size() > Columns.MAX_COUNT ? "more" : given.size());
        }
        List<Vector> columns = new ArrayList<>();
        long count = 0;
        for (int j = 0; j < given.size(); j++) {
            String field = "columns[" + j + "]";
            Vector column = given.get(j);
            count += column.size();
            if (count > Columns.MAX_NUMBERS) {
                throw InvalidField.not("columns", "more");
            }
            columns.add(Checks.numbers(field, column, Limits.ROWS, Limits.MEASURED));
            int rows = columns.get(0).size();
            if (column.size() != rows) {
                throw InvalidField.not(field, column.size() + " beside " + rows);
            }
        }
        Vector y = Checks.requireVaryingOrConstant(
                Checks.response(request.y(), columns.get(0).size(), "each of columns"));
        Boolean standardize = request.standardize();
        return new Predictors.OfColumns(
                request.names() == null
                        ? Columns.of(columns, y)
                        : new Columns(names(request.names(), columns.size()), columns, y),
                request.names() != null,
                standardize == null ? Limits.DEFAULT_STANDARDIZE : standardize);
    }

    private static List<String> names(List<@Nullable String> given, int columns) {
        if (given.size() != columns) {
            throw InvalidField.not("names", given.size() + " for " + columns + " columns");
        }
        List<String> names = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            String name = given.get(j);
            if (name == null || name.isBlank()) {
                throw new InvalidField("names[" + j + "]", "must be " + Rules.of("names[0]"));
            }
            if (names.contains(name)) {
                throw InvalidField.not("names", "the same at " + names.indexOf(name) + " and " + j);
            }
            names.add(name);
        }
        return names;
    }
}
