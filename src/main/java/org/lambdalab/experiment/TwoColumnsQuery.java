package org.lambdalab.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
            return Optional.of(with(reader, origin));
        } catch (UnusableColumns none) {
            return Optional.empty();
        }
    }

    /** Where what is asked makes no plane, as much of it as does; the rest is named. */
    private static TwoColumns with(QueryReader reader, TwoColumns.Origin origin) {
        Map<QueryParameter, String> asked = asked(reader, origin.table().names());
        while (true) {
            List<String> wanted =
                    asked.size() == PLACES.size() ? List.copyOf(asked.values()) : placed(asked, TwoColumns.of(origin));
            try {
                return new TwoColumns(origin, wanted.get(1), wanted.get(2), wanted.get(0));
            } catch (UnusableColumns refused) {
                QueryParameter fault = fault(asked, refused);
                asked.remove(fault);
                reader.ignore(fault);
            }
        }
    }

    /** The names that are asked for, in the order of their places, as far as the table has them and none stands twice. */
    private static Map<QueryParameter, String> asked(QueryReader reader, List<String> names) {
        Map<QueryParameter, String> asked = new LinkedHashMap<>();
        for (QueryParameter place : PLACES) {
            Optional<String> name = reader.find(
                    place,
                    Optional.<String>empty(),
                    text -> names.contains(text) && !asked.containsValue(text)
                            ? Optional.of(Optional.of(text))
                            : Optional.empty());
            name.ifPresent(known -> asked.put(place, known));
        }
        return asked;
    }

    /** Each that is put in its place stays there: what was there takes the place that this one had. */
    private static List<String> placed(Map<QueryParameter, String> asked, TwoColumns base) {
        List<String> wanted = new ArrayList<>(List.of(base.y(), base.first(), base.second()));
        asked.forEach((place, name) -> {
            int i = PLACES.indexOf(place);
            if (wanted.contains(name)) {
                Collections.swap(wanted, i, wanted.indexOf(name));
            } else {
                wanted.set(i, name);
            }
        });
        return wanted;
    }

    /** The one that asks for the column that it is about; where it is about several, the last. */
    private static QueryParameter fault(Map<QueryParameter, String> asked, UnusableColumns refused) {
        List<QueryParameter> about = asked.keySet().stream()
                .filter(place -> refused.reason() == UnusableColumns.Reason.CONSTANT_Y
                        ? place == QueryParameter.Y_COLUMN
                        : refused.columns().contains(asked.get(place)))
                .toList();
        return about.isEmpty() ? List.copyOf(asked.keySet()).getLast() : about.getLast();
    }
}
