package org.lambdalab.ui.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * How finely the browser is told of numbers. Every digit of what was observed; of what is computed, and told anew at
 * every step of a slider, as much as a picture can show, relative to where its axis begins and how far it goes.
 */
public sealed interface Fineness {

    JsonNode tell(Numbers numbers);

    /** For numbers along an axis: those of a range, and elsewhere those that belong to their own size. */
    static Fineness along(Axis axis, Numbers numbers) {
        if (axis.scale() != Scale.LINEAR) {
            return new Significant();
        }
        Range range = axis.range();
        return range == null ? numbers.range().<Fineness>map(Steps::of).orElseGet(Exact::new) : Steps.of(range);
    }

    /** Every digit: what the browser has is what the server has. */
    record Exact() implements Fineness {

        @Override
        public JsonNode tell(Numbers numbers) {
            ArrayNode array = Json.array(numbers.size());
            for (int i = 0; i < numbers.size(); i++) {
                array.add(Json.number(numbers.at(i)));
            }
            return array;
        }
    }

    /** Six significant digits: for what is compared by factors, or seen from 0, however small it is beside the others. */
    record Significant() implements Fineness {

        private static final int DIGITS = 6;
        /** Up to here a power of ten is a double, and keeps both steps of rounding exact. */
        private static final int LARGEST_POWER = 22;

        @Override
        public JsonNode tell(Numbers numbers) {
            ArrayNode array = Json.array(numbers.size());
            for (int i = 0; i < numbers.size(); i++) {
                array.add(Json.number(rounded(numbers.at(i))));
            }
            return array;
        }

        private static double rounded(double value) {
            if (value == 0 || !Double.isFinite(value)) {
                return value;
            }
            int exponent = DIGITS - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
            if (Math.abs(exponent) > LARGEST_POWER) {
                return new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
            }
            double power = Math.pow(10, Math.abs(exponent));
            return exponent >= 0 ? Math.rint(value * power) / power : Math.rint(value / power) * power;
        }
    }

    /**
     * Steps of 10^−{@code decimals}, each number told as the steps from the one before (the first from 0, a gap is
     * skipped): a curve goes on in short steps, however far from 0 it runs. Where there are more steps than doubles,
     * every digit is told.
     */
    record Steps(int decimals) implements Fineness {

        /** An axis has between 10^5 and 10^6 steps: finer than paper, or a screen at five times its size. */
        private static final int FINENESS = 5;

        private static final double MOST = 1L << 53;

        static Steps of(Range range) {
            return new Steps(FINENESS - (int) Math.floor(Math.log10(range.max() - range.min())));
        }

        @Override
        public JsonNode tell(Numbers numbers) {
            double power = Math.pow(10, Math.abs(decimals));
            ArrayNode steps = Json.array(numbers.size());
            long last = 0;
            for (int i = 0; i < numbers.size(); i++) {
                double value = numbers.at(i);
                double place = Math.rint(decimals >= 0 ? value * power : value / power);
                if (!Double.isFinite(value)) {
                    steps.addNull();
                } else if (Math.abs(place) <= MOST) {
                    steps.add((long) place - last);
                    last = (long) place;
                } else {
                    return new Exact().tell(numbers);
                }
            }
            return Json.object().put("decimals", decimals).set("steps", steps);
        }
    }
}
