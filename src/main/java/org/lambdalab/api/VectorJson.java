package org.lambdalab.api;

import org.lambdalab.regression.Vector;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** A vector is an array of numbers in JSON, and in its documentation. */
@JacksonComponent
class VectorJson {

    static {
        SpringDocUtils.getConfig().replaceWithClass(Vector.class, double[].class);
    }

    static final class Writer extends ValueSerializer<Vector> {

        @Override
        public void serialize(Vector vector, JsonGenerator out, SerializationContext context) {
            double[] values = vector.toArray();
            out.writeArray(values, 0, values.length);
        }
    }

    static final class Reader extends ValueDeserializer<Vector> {

        @Override
        public Vector deserialize(JsonParser in, DeserializationContext context) {
            return Vector.of(context.readValue(in, double[].class));
        }
    }
}
