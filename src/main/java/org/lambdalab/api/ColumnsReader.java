package org.lambdalab.api;

import java.util.ArrayList;
import java.util.List;
import org.lambdalab.sample.Columns;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Columns are an array of arrays of numbers in JSON. Keeps one column, and one number in all, more than a request may have:
 * a body of millions takes no room.
 */
final class ColumnsReader extends ValueDeserializer<List<Vector>> {

    @Override
    public List<Vector> deserialize(JsonParser in, DeserializationContext context) {
        if (!in.isExpectedStartArrayToken()) {
            throw MismatchedInputException.from(in, List.class, "no array");
        }
        List<Vector> columns = new ArrayList<>();
        int place = 0;
        int left = Columns.MAX_NUMBERS + 1;
        try {
            while (in.nextToken() != JsonToken.END_ARRAY) {
                Vector column = VectorJson.Reader.read(in, Math.min(left, Sample.MAX_ROWS + 1));
                if (place <= Columns.MAX_COUNT) {
                    columns.add(column);
                    left -= column.size();
                }
                place++;
            }
        } catch (JacksonException e) {
            throw e.prependPath(List.class, place);
        }
        return columns;
    }
}
