package org.lambdalab.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvFile;

/** Three columns of a table as parameters of an address, and back. */
final class TwoColumnsQuery {

    private static final List<QueryParameter> PLACES =
            List.of(QueryParameter.Y_COLUMN, QueryParameter.FIRST_COLUMN, QueryParameter.SECOND_COLUMN);

    private TwoColumnsQuery() {}

    static void write(TwoColumns columns, Map<String, String> query) {
        switch (columns.origin()) {
            case TwoColumns.BuiltIn(BuiltInData data) -> query.put(QueryParameter.DATA_SOURCE.id(), data.id());
            case TwoColumns.Uploaded(FileReference reference, CsvFile file) -> write(reference, query);
        }
        query.put(QueryParameter.FIRST_COLUMN.id(), columns.first());
        query.put(QueryParameter.SECOND_COLUMN.id(), columns.second());
        query.put(QueryParameter.Y_COLUMN.id(), columns.y());
    }

    private static void write(FileReference reference, Map<String, String> query) {
        query.put(QueryParameter.DATA_SOURCE.id(), ExperimentQuery.UPLOAD);
        query.put(QueryParameter.FILE.id(), reference.digest());
        query.put(QueryParameter.FILE_NAME.id(), reference.name());
        Map<QueryParameter, String> form = new EnumMap<>(QueryParameter.class);
        FileFormQuery.write(reference.form(), form);
        form.forEach((parameter, value) -> query.put(parameter.id(), value));
    }

    /**
     * The columns that are asked for, as far as the table has them.
     *
     * @param id of the data
     * @return empty where there is no such table here, or none with three columns to use
     */
    static Optional<TwoColumns> read(String id, QueryReader reader, Function<FileReference, Optional<CsvFile>> files) {
        Optional<TwoColumns.Origin> origin = id.equals(ExperimentQuery.UPLOAD)
                ? uploaded(reader, files)
                : BuiltInData.ofId(id).map(TwoColumns.BuiltIn::new);
        try {
            return origin.map(TwoColumns::of).map(columns -> with(reader, columns));
        } catch (UnusableColumns none) {
            return Optional.empty();
        }
    }

    private static Optional<TwoColumns.Origin> uploaded(
            QueryReader reader, Function<FileReference, Optional<CsvFile>> files) {
        FileReference reference = new FileReference(
                reader.read(QueryParameter.FILE_NAME, "", Function.identity()),
                reader.read(QueryParameter.FILE, "", ExperimentQuery::digest),
                FileFormQuery.read(reader));
        return files.apply(reference).map(file -> new TwoColumns.Uploaded(reference, file));
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
