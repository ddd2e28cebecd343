package org.lambdalab.experiment;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lambdalab.data.DateOrder;
import org.lambdalab.data.Delimiter;
import org.lambdalab.data.FileForm;

/** What a person said of a file's form as parameters of an address, and back. */
final class FileFormQuery {

    private FileFormQuery() {}

    static void write(FileForm form, Map<QueryParameter, String> query) {
        if (form.tableLine() != null) {
            query.put(QueryParameter.TABLE_LINE, form.tableLine().toString());
        }
        if (form.header() != null) {
            query.put(QueryParameter.HEADER, form.header().toString());
        }
        if (form.delimiter() != null) {
            query.put(QueryParameter.DELIMITER, form.delimiter().id());
        }
        if (form.decimal() != null) {
            query.put(QueryParameter.DECIMAL_MARK, form.decimal().id());
        }
        if (form.grouping() != null) {
            query.put(QueryParameter.THOUSANDS_MARK, form.grouping().id());
        }
        if (form.dateOrder() != null) {
            query.put(QueryParameter.DATE_ORDER, form.dateOrder().id());
        }
        if (!form.missing().isEmpty()) {
            query.put(QueryParameter.MISSING_MARKS, String.join(" ", form.missing()));
        }
    }

    static FileForm read(QueryReader reader) {
        FileForm form = FileForm.OPEN;
        form = with(reader, form, QueryParameter.TABLE_LINE, FileFormQuery::line, FileForm::withTableLine);
        form = with(reader, form, QueryParameter.HEADER, known(ExperimentQuery::truth), FileForm::withHeader);
        form = with(reader, form, QueryParameter.DELIMITER, known(Delimiter::ofId), FileForm::withDelimiter);
        form = with(reader, form, QueryParameter.DECIMAL_MARK, known(FileForm.Decimal::ofId), FileForm::withDecimal);
        form = with(
                reader, form, QueryParameter.THOUSANDS_MARK, known(FileForm.Grouping::ofId), FileForm::withGrouping);
        form = with(reader, form, QueryParameter.DATE_ORDER, known(DateOrder::ofId), FileForm::withDateOrder);
        return with(reader, form, QueryParameter.MISSING_MARKS, FileFormQuery::marks, FileForm::withMissing);
    }

    private static <T> FileForm with(
            QueryReader reader,
            FileForm form,
            QueryParameter parameter,
            Function<String, T> parser,
            BiFunction<FileForm, T, FileForm> change) {
        return reader.read(parameter, form, text -> change.apply(form, parser.apply(text)));
    }

    private static <T> Function<String, T> known(Function<String, Optional<T>> ofId) {
        return text -> ofId.apply(text).orElseThrow(IllegalArgumentException::new);
    }

    private static Integer line(String text) {
        return QueryNumber.whole(text);
    }

    private static Set<String> marks(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.toSet());
    }
}
