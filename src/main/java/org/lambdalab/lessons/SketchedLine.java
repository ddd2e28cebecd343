package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody is asked to draw against λ before it shows. */
public sealed interface SketchedLine extends Serializable {

    /** Names in a file. */
    String TRAINING = "training-error";

    String VALIDATION = "validation-error";
    Pattern WEIGHT = Pattern.compile("weight-([1-9]\\d?)");

    /** As a file and a key of its text have it. */
    String id();

    /** The training error. */
    record Training() implements SketchedLine {

        @Override
        public String id() {
            return TRAINING;
        }
    }

    /** The validation error. */
    record Validation() implements SketchedLine {

        @Override
        public String id() {
            return VALIDATION;
        }
    }

    /** The weight of a feature, 1 for the first. */
    record Weight(int feature) implements SketchedLine {

        @Override
        public String id() {
            return "weight";
        }
    }

    /** Empty where there is no such line. */
    static Optional<SketchedLine> ofId(String id) {
        Matcher weight = WEIGHT.matcher(id);
        if (weight.matches()) {
            return Optional.of(new Weight(Integer.parseInt(weight.group(1))));
        }
        return switch (id) {
            case TRAINING -> Optional.of(new Training());
            case VALIDATION -> Optional.of(new Validation());
            default -> Optional.empty();
        };
    }
}
