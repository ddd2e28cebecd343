package org.lambdalab.ui.teachers;

import static org.lambdalab.lessons.Misconception.ALL_SHRINK_ALWAYS;
import static org.lambdalab.lessons.Misconception.ALWAYS_HELPS;
import static org.lambdalab.lessons.Misconception.CORNERS_MAKE_ZEROS;
import static org.lambdalab.lessons.Misconception.FIT_IS_TRUTH;
import static org.lambdalab.lessons.Misconception.INTERCEPT_PENALISED;
import static org.lambdalab.lessons.Misconception.LASSO_KEEPS_ONE;
import static org.lambdalab.lessons.Misconception.ONE_BUDGET_FOR_ALL;
import static org.lambdalab.lessons.Misconception.ONE_SE_ALWAYS_BETTER;
import static org.lambdalab.lessons.Misconception.RIDGE_REACHES_ZERO;
import static org.lambdalab.lessons.Misconception.SAME_LAMBDA_SAME_STRENGTH;
import static org.lambdalab.lessons.Misconception.SCALE_DOES_NOT_MATTER;
import static org.lambdalab.lessons.Misconception.SELECTED_IS_TRUE;
import static org.lambdalab.lessons.Misconception.TUNING_ON_TEST;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.lessons.Misconception;
import org.lambdalab.lessons.Screen;

/** What a teacher reads of a screen: its texts stand with the others; here are what it answers, and what to open. */
enum Guide {
    LAB(Screen.LAB),
    CHOOSE(Screen.CHOOSE),
    GEOMETRY(Screen.GEOMETRY),
    DESCENT(Screen.DESCENT),
    PRIORS(Screen.PRIORS),
    NETWORK(Screen.NETWORK),
    WAYS(Screen.WAYS),
    LESSONS(null);

    private final @Nullable Screen screen;

    Guide(@Nullable Screen screen) {
        this.screen = screen;
    }

    /** As it stands in an address, in ids and in keys of texts. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Guide> of(String id) {
        return Arrays.stream(values()).filter(guide -> guide.id().equals(id)).findFirst();
    }

    /** Where its screen is, as a link says it. */
    String path() {
        return this == LAB ? "." : id();
    }

    /** Whose parts can be chosen; the steps of lessons choose their own. */
    Optional<Screen> screen() {
        return Optional.ofNullable(screen);
    }

    /** Which it answers. */
    List<Misconception> beliefs() {
        return switch (this) {
            case LAB ->
                List.of(ALWAYS_HELPS, FIT_IS_TRUTH, RIDGE_REACHES_ZERO, INTERCEPT_PENALISED, SAME_LAMBDA_SAME_STRENGTH);
            case CHOOSE -> List.of(SELECTED_IS_TRUE, ONE_SE_ALWAYS_BETTER, TUNING_ON_TEST);
            case GEOMETRY ->
                List.of(
                        CORNERS_MAKE_ZEROS,
                        ALL_SHRINK_ALWAYS,
                        SCALE_DOES_NOT_MATTER,
                        ONE_BUDGET_FOR_ALL,
                        LASSO_KEEPS_ONE);
            case DESCENT -> List.of(RIDGE_REACHES_ZERO, CORNERS_MAKE_ZEROS);
            case PRIORS -> List.of(SAME_LAMBDA_SAME_STRENGTH);
            case NETWORK -> List.of(ALWAYS_HELPS, RIDGE_REACHES_ZERO);
            case WAYS -> List.of(ALWAYS_HELPS, FIT_IS_TRUTH);
            case LESSONS -> List.of();
        };
    }

    /** What opens what is to be tried with a class, by the ids of its texts. Those of examples are the examples. */
    List<ClassroomTry> tries() {
        return switch (this) {
            case LAB ->
                List.of(
                        new ClassroomTry(
                                "noise",
                                ".?true-function=noise&sample-size=26&seed=122&degree=12&penalty=none"
                                        + "&controls=degree,true-curve&pictures=fit-chart"),
                        new ClassroomTry(
                                "zeros",
                                ".?lambda=0.01&controls=penalty,log-lambda&pictures=fit-chart,coefficient-chart"),
                        new ClassroomTry(
                                "valley", ".?controls=log-lambda,sweep&pictures=fit-chart,error-by-lambda-chart"));
            case CHOOSE ->
                List.of(
                        new ClassroomTry("repeats", "choose?exhibit=repeats"),
                        new ClassroomTry("sealed", "choose?exhibit=test-set"),
                        new ClassroomTry("leak", "choose?exhibit=leak"));
            case GEOMETRY ->
                List.of(
                        new ClassroomTry(
                                "strip",
                                "geometry?noise=0.8&true-weight-2=0.1&lambda=0.5&zero-map=true"
                                        + "&controls=log-lambda&pictures=geometry-chart"),
                        new ClassroomTry(
                                "both-kept",
                                "geometry?correlation=0.9&noise=0.3&true-weight-1=1.5&true-weight-2=1.2&lambda=0.1"
                                        + "&controls=log-lambda,lambda"),
                        new ClassroomTry(
                                "units",
                                "geometry?correlation=0&noise=0.3&true-weight-1=1.5&true-weight-2=1.5&unit=10"
                                        + "&standardize=false&controls=unit,standardize,log-lambda"));
            case DESCENT ->
                List.of(
                        new ClassroomTry("chatter", "descent?learning-rate=0.4"),
                        new ClassroomTry("never-zero", "descent?learning-rate=0.1&lambda=3"),
                        new ClassroomTry("too-fast", "descent?optimum-1=1&start-1=1.4&start-2=0&learning-rate=1.5"));
            case PRIORS ->
                List.of(
                        new ClassroomTry("sparse-mode", "priors?draws=true"),
                        new ClassroomTry("two-priors", "priors?estimate=1&lambda=0.25"),
                        new ClassroomTry("many-rows", "priors?estimate=1&sample-size=5&lambda=1&hold=prior"));
            case NETWORK ->
                List.of(
                        new ClassroomTry(
                                "network-zeros",
                                "network?class-size=80&class-noise=0.35&hidden-layers=32%2032"
                                        + "&regularization=l1-proximal&network-lambda=0.005&together=penalties"),
                        new ClassroomTry(
                                "collapse",
                                "network?network-data=circles&class-noise=0.1&regularization=l1-proximal"
                                        + "&network-lambda=0.02"),
                        new ClassroomTry(
                                "three-starts",
                                "network?network-data=circles&class-noise=0.05&hidden-layers=3&learning-rate=0.03"
                                        + "&together=seeds"));
            case WAYS ->
                List.of(
                        new ClassroomTry("overfitted-sine", "ways"),
                        new ClassroomTry("two-powers", "ways?true-function=cubic&seed=317"),
                        new ClassroomTry("nothing-there", "ways?true-function=noise&seed=122&degree=12"));
            case LESSONS ->
                List.of(
                        new ClassroomTry("perfect-fit", "lessons/a-perfect-fit/thirteen-points"),
                        new ClassroomTry("drawn-line", "lessons/too-simple-too-flexible/what-it-costs"),
                        new ClassroomTry("far-optimum", "lessons/why-zeros/more-than-a-corner"));
        };
    }
}
