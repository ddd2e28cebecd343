package org.lambdalab.api;

import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Numbers and truths as R writes them: to its jsonlite each is an array of one, and a whole number may come as {@code 2.0}
 * or {@code 1e+05}. All else that is no number is none here either.
 */
@JacksonComponent
class NumberJson {

    /** From here on a number with a point or an exponent may be another than was meant. */
    private static final double LARGEST_EXACT = 0x1p53;

    static final class OfInteger extends ValueDeserializer<Integer> {

        @Override
        public Integer deserialize(JsonParser in, DeserializationContext context) {
            long whole = whole(in, Integer.class);
            if (whole != (int) whole) {
                throw MismatchedInputException.from(in, Integer.class, "out of range");
            }
            return (int) whole;
        }
    }

    static final class OfLong extends ValueDeserializer<Long> {

        @Override
        public Long deserialize(JsonParser in, DeserializationContext context) {
            return whole(in, Long.class);
        }
    }

    static final class OfDouble extends ValueDeserializer<Double> {

        @Override
        public Double deserialize(JsonParser in, DeserializationContext context) {
            boolean alone = begin(in, Double.class);
            double number = in.getDoubleValue();
            end(in, alone, Double.class);
            return number;
        }
    }

    static final class OfBoolean extends ValueDeserializer<Boolean> {

        @Override
        public Boolean deserialize(JsonParser in, DeserializationContext context) {
            boolean alone = !in.isExpectedStartArrayToken();
            JsonToken token = alone ? in.currentToken() : in.nextToken();
            if (!token.isBoolean()) {
                throw MismatchedInputException.from(in, Boolean.class, "neither true nor false");
            }
            end(in, alone, Boolean.class);
            return token == JsonToken.VALUE_TRUE;
        }
    }

    private static long whole(JsonParser in, Class<?> type) {
        boolean alone = begin(in, type);
        long whole = in.currentToken() == JsonToken.VALUE_NUMBER_INT
                ? in.getLongValue()
                : rounded(in, in.getDoubleValue(), type);
        end(in, alone, type);
        return whole;
    }

    private static long rounded(JsonParser in, double number, Class<?> type) {
        if (number != Math.rint(number) || !(Math.abs(number) <= LARGEST_EXACT)) {
            throw MismatchedInputException.from(in, type, "no whole number");
        }
        return (long) number;
    }

    /** Goes to the number, which may be the one of an array; whether it stands alone. */
    private static boolean begin(JsonParser in, Class<?> type) {
        boolean alone = !in.isExpectedStartArrayToken();
        JsonToken token = alone ? in.currentToken() : in.nextToken();
        if (!token.isNumeric()) {
            throw MismatchedInputException.from(in, type, "no number");
        }
        return alone;
    }

    private static void end(JsonParser in, boolean alone, Class<?> type) {
        if (!alone && in.nextToken() != JsonToken.END_ARRAY) {
            throw MismatchedInputException.from(in, type, "more than one");
        }
    }

    private NumberJson() {}
}
