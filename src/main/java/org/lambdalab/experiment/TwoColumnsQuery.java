package org.lambdalab.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvFile;

/** Three columns of a table as parameters of an address, and back. */
final class TwoColumnsQuery {

    private static final List<QueryParameter> PLACES =
            List.of(QueryParameter.Y_COLUMN, QueryParameter.FIRST_COLUMN, QueryParameter.SECOND_COLUMN);

    private TwoColumnsQuery() {}

    static void write(TwoColumns columns, Map<String, String> query) {
        switch (columns.origin()) {
            case TwoColumns.BuiltIn(BuiltInData data) -> {
                query.put(QueryParameter.DATA_SOURCE.id(), data.id());
                write(columns.first(), columns.second(), columns.y(), query);
            }
            case TwoColumns.Uploaded(FileReference reference, CsvFile file) ->
                write(new AskedColumns(reference, columns.first(), columns.second(), columns.y()), query);
        }
    }

    static void write(AskedColumns asked, Map<String, String> query) {
        query.put(QueryParameter.DATA_SOURCE.id(), ExperimentQuery.UPLOAD);
        FileReference reference = asked.reference();
        if (!reference.digest().isEmpty()) {
            query.put(QueryParameter.FILE.id(), reference.digest());
            query.put(QueryParameter.FILE_NAME.id(), reference.name());
        }
        Map<QueryParameter, String> form = new EnumMap<>(QueryParameter.class);
        FileFormQuery.write(reference.form(), form);
        form.forEach((parameter, value) -> query.put(parameter.id(), value));
        write(asked.first(), asked.second(), asked.y(), query);
    }

    private static void write(
            @Nullable String first, @Nullable String second, @Nullable String y, Map<String, String> query) {
        put(QueryParameter.FIRST_COLUMN, first, query);
        put(QueryParameter.SECOND_COLUMN, second, query);
        put(QueryParameter.Y_COLUMN, y, query);
    }

    private static void put(QueryParameter parameter, @Nullable String value, Map<String, String> query) {
        if (value != null) {
            query.put(parameter.id(), value);
        }
    }

    /** The file that is asked for. */
    static AskedColumns asked(QueryReader reader) {
        return new AskedColumns(
                new FileReference(
                        reader.read(QueryParameter.FILE_NAME, "", Function.identity()),
                        reader.read(QueryParameter.FILE, "", ExperimentQuery::digest),
                        FileFormQuery.read(reader)),
                reader.text(QueryParameter.FIRST_COLUMN).orElse(null),
                reader.text(QueryParameter.SECOND_COLUMN).orElse(null),
                reader.text(QueryParameter.Y_COLUMN).orElse(null));
    }

    /**
     * The columns that are asked for, as far as the table has them.
     *
     * @return empty where it has no three columns to use
     */
    static Optional<TwoColumns> of(TwoColumns.Origin origin, QueryReader reader) {
        try {
            return Optional.of(with(reader, TwoColumns.of(origin)));
        } catch (UnusableColumns none) {
            return Optional.empty();
        }
    }

    /** Each that is put in its place stays there: what was there takes the place that this one had. */
    private static TwoColumns with(QueryReader reader, TwoColumns base) {
        List<String> names = base.origin().table().names();
        Function<String, Optional<String>> known = text -> Optional.of(text).filter(names::contains);
        List<String> wanted = new ArrayList<>(List.of(base.y(), base.first(), base.second()));
        for (int i = 0; i < PLACES.size(); i++) {
            String name = reader.find(PLACES.get(i), wanted.get(i), known);
            if (wanted.contains(name)) {
                Collections.swap(wanted, i, wanted.indexOf(name));
            } else {
                wanted.set(i, name);
            }
        }
        try {
            return new TwoColumns(base.origin(), wanted.get(1), wanted.get(2), wanted.get(0));
        } catch (UnusableColumns refused) {
            reader.ignore(QueryParameter.FIRST_COLUMN);
            reader.ignore(QueryParameter.SECOND_COLUMN);
            return base;
        }
    }
}
