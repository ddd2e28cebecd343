package org.lambdalab.lessons;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A screen that a step can open, with what can be offered of it, by its id. */
public enum Screen {
    LAB("/", Parts.DATA + Parts.MODEL + Parts.BASIS + Parts.LAMBDA + Parts.EXAMPLES + Parts.HISTORY + """
                    cv-line fresh-points y-offset zoom-weights constants ask-why matching take-away""", """
                    fit-chart error-by-lambda-chart error-by-degree-chart coefficient-chart path-chart sparsity-chart objective"""),
    CHOOSE("/choose", Parts.DATA + Parts.MODEL + Parts.BASIS + Parts.LAMBDA + Parts.HISTORY + """
                    cv-line exhibit-hold-out exhibit-folds exhibit-repeats exhibit-heat-map exhibit-test-set exhibit-bias-variance
                    exhibit-stability exhibit-criteria exhibit-leak add-lambda folds leave-one-out each-fold take-lambda-min
                    take-lambda-1se compared-lambda fold-back fold-next repeats take-repeats-min take-repeats-1se take-best
                    seal-rows test-share open-test-set take-validated repeat-peeking preset-by-lambda preset-by-degree
                    preset-double-descent preset-double-descent-15 resampled-x by-degree median-error strip-place double-descent
                    resamples-restart resamples-add-1 resamples-add-10 resamples-to-200 row-draws-50 row-draws-200 row-draws-1000
                    half-samples take-aic take-bic take-cv other-noise""", """
                    hold-out-table cv-chart fold-strip-chart fold-chart repeats-min-chart repeats-1se-chart heat-map-chart
                    test-set-chart looks-table peeking-table error-parts-chart veil-chart strip-chart selection-path-chart
                    selection-chart spread-chart criteria-chart criteria-error-chart leak-chart leak-table nested-table"""),
    GEOMETRY("/geometry", Parts.LAMBDA + Parts.EXAMPLES + Parts.HISTORY + """
                    data-source first-column second-column y-column upload correlation true-weight-1 true-weight-2 noise unit
                    sample-size standardize seed new-sample penalty l1-ratio budget zero-map zero-map-at samples one-picture""", """
                    geometry-chart geometry-beside-chart"""),
    DESCENT("/descent", Parts.LAMBDA + Parts.EXAMPLES + Parts.HISTORY + """
                    two-weights with-loss correlation optimum-1 optimum-2 start-1 start-2 momentum ridge-form elastic-net l1-ratio
                    learning-rate play walk-reset step-back step-forward step""", """
                    penalty-chart derivative-chart descent-plane steps-chart step-formula step-table"""),
    PRIORS("/priors", Parts.LAMBDA + Parts.EXAMPLES + Parts.HISTORY + """
                    estimate noise sample-size hold penalty interval draws""", """
                    prior-chart prior-penalty-chart posterior-chart posterior-beside-chart"""),
    NETWORK("/network", Parts.DATA + Parts.LAMBDA + Parts.EXAMPLES + Parts.HISTORY + """
                    cv-line network-data class-size class-noise class-seed new-points hidden-layers units-1 units-2 units-3 activation
                    weights-seed new-start optimizer learning-rate batch-size warm-up regularization play training-reset
                    training-step pace together pruned-share prune remove-dead-units inside layer""", """
                    network-fit-chart network-fit-chart-2 network-fit-chart-3 loss-chart sorted-weights-chart layers-table
                    network-chart weights-chart"""),
    WAYS("/ways", Parts.DATA + Parts.BASIS + Parts.EXAMPLES + Parts.HISTORY + """
                    degree powers all-powers data-factor row-share stopped-after kept-weights degree-folds l2-lambda l1-lambda
                    elastic-net-lambda l1-ratio best-fewer-features best-more-data best-early-stopping best-pruning best-ridge
                    best-lasso best-elastic-net ways-to-test-set""", """
                    way-nothing way-fewer-features way-more-data way-early-stopping way-pruning way-chosen-degree way-ridge
                    way-lasso way-elastic-net ways-table""");

    /** What several screens have. */
    private static final class Parts {

        static final String DATA = """
                data-source true-function sample-size noise true-curve seed new-sample validation-share edit-points
                to-test-set upload x-column y-column reset-data
                """;
        static final String MODEL = "degree penalty l1-ratio reset-model ";
        static final String BASIS = "basis ";
        static final String LAMBDA = "log-lambda lambda lambda-chips sweep ";
        static final String EXAMPLES = "examples ";
        static final String HISTORY = "history ";

        private Parts() {}
    }

    private final String path;
    private final String controls;
    private final String pictures;

    /** Of the ids, with white space between them. */
    Screen(String path, String controls, String pictures) {
        this.path = path;
        this.controls = controls;
        this.pictures = pictures;
    }

    private static Set<String> ids(String list) {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(List.of(list.strip().split("\\s+"))));
    }

    /** In an address, from the slash on. */
    public String path() {
        return path;
    }

    /** The ids of controls that can be offered, in the order of the list above. */
    public Set<String> controls() {
        return ids(controls);
    }

    /** The ids of its pictures. */
    public Set<String> pictures() {
        return ids(pictures);
    }

    /** What a condition can name. */
    Map<String, Kind> facts() {
        return lists().flatMap(List::stream).collect(Collectors.toMap(Fact::word, Fact::kind));
    }

    private Stream<List<? extends Fact<?>>> lists() {
        return switch (this) {
            case LAB -> Stream.of(LabFacts.ALL);
            case CHOOSE -> Stream.of(LabFacts.ALL, ChoiceFacts.ALL);
            case GEOMETRY -> Stream.of(PlaneFacts.ALL);
            case DESCENT -> Stream.of(DescentFacts.ALL);
            case PRIORS -> Stream.of(PriorFacts.ALL);
            case NETWORK -> Stream.of(NetworkFacts.ALL);
            case WAYS -> Stream.of(LabFacts.DATA, WaysFacts.ALL);
        };
    }

    /** Whether it shows one fit of the lab, whose single weights a condition can name. */
    boolean hasFit() {
        return this == LAB || this == CHOOSE;
    }

    /** The screen of an address, from the slash on. */
    public static Optional<Screen> ofPath(String path) {
        return Arrays.stream(values())
                .filter(screen -> screen.path.equals(path))
                .findFirst();
    }

    static String paths() {
        return Arrays.stream(values()).map(Screen::path).collect(Collectors.joining(", "));
    }
}
