package org.lambdalab.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The body of a request, field by field, each as JSON has it. */
record Body(Map<String, String> fields) {

    static Body of(double[] x, double[] y, int degree, double l1Ratio) {
        return new Body(Map.of())
                .with("x", Arrays.toString(x))
                .with("y", Arrays.toString(y))
                .with("degree", Integer.toString(degree))
                .with("l1Ratio", Double.toString(l1Ratio));
    }

    /** Five rows: in order as it is for a path or a cross-validation. */
    static Body small() {
        return new Body(Map.of())
                .with("x", "[0, 1, 2, 3, 4]")
                .with("y", "[1, 2, 2, 4, 5]")
                .with("degree", "2")
                .with("l1Ratio", "1");
    }

    Body with(String field, String json) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(field, json);
        return new Body(changed);
    }

    Body without(String field) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove(field);
        return new Body(changed);
    }

    String json() {
        return fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\": " + field.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
