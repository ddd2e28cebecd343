package org.lambdalab.api;

import java.util.Arrays;
import org.lambdalab.sample.Sample;
import org.lambdalab.sample.Vector;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** A vector is an array of numbers in JSON. */
@JacksonComponent
class VectorJson {

    static final class Writer extends ValueSerializer<Vector> {

        @Override
        public void serialize(Vector vector, JsonGenerator out, SerializationContext context) {
            double[] values = vector.toArray();
            out.writeArray(values, 0, values.length);
        }
    }

    /** Reads numbers only, and keeps one more than a request may have: a body of millions takes no room. */
    static final class Reader extends ValueDeserializer<Vector> {

        @Override
        public Vector deserialize(JsonParser in, DeserializationContext context) {
            return read(in, Sample.MAX_ROWS + 1);
        }

        /** Keeps no more than so many numbers. */
        static Vector read(JsonParser in, int most) {
            if (!in.isExpectedStartArrayToken()) {
                throw MismatchedInputException.from(in, Vector.class, "no array");
            }
            double[] values = new double[Math.min(most, 256)];
            int count = 0;
            try {
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    double value = number(in);
                    if (count < most) {
                        values = count < values.length ? values : Arrays.copyOf(values, Math.min(2 * count, most));
                        values[count++] = value;
                    }
                }
            } catch (JacksonException e) {
                throw e.prependPath(Vector.class, count);
            }
            return Vector.of(Arrays.copyOf(values, count));
        }

        private static double number(JsonParser in) {
            if (!in.currentToken().isNumeric()) {
                throw MismatchedInputException.from(in, double.class, "no number");
            }
            return in.getDoubleValue();
        }
    }
}
