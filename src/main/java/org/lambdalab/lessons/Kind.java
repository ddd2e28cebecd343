package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/** What a part of a condition can be. */
sealed interface Kind extends Serializable {

    /** In words, for a message. */
    String said();

    /**
     * A number.
     *
     * @param whole whether it counts something, so that two can be equal
     */
    record Numeric(boolean whole) implements Kind {

        @Override
        public String said() {
            return whole ? "a whole number" : "a number";
        }
    }

    /** One of some words. */
    record Word(Set<String> known) implements Kind {

        public Word {
            known = Set.copyOf(known);
        }

        @Override
        public String said() {
            return "one of '" + String.join("', '", new TreeSet<>(known)) + "'";
        }
    }

    /** True or false. */
    record Truth() implements Kind {

        @Override
        public String said() {
            return "true or false";
        }
    }

    Kind WHOLE = new Numeric(true);
    Kind REAL = new Numeric(false);
    Kind TRUTH = new Truth();
}
