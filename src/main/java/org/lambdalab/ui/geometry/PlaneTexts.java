package org.lambdalab.ui.geometry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.geometry.Gauge;
import org.lambdalab.geometry.Tangency;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.lab.PlaneFindings.Side;
import org.lambdalab.regression.Objective;
import org.lambdalab.ui.NumberText;

/**
 * All that is said of two weights. While something is under a finger the browser says the same by itself, in {@code
 * frontend/plane/texts.ts}; one table of cases holds the two together.
 */
record PlaneTexts(PlaneWords words) {

    /** Below, a number is 0 but for rounding. */
    private static final double ROUNDING = 1e-12;

    String title(Side side) {
        Tangency tangency = side.tangency();
        return words.say(
                "plane.title." + side.kind().id(),
                NumberText.of(tangency.weights().first()),
                NumberText.of(tangency.weights().second()));
    }

    String subtitle(PlaneFindings found, Side side) {
        Tangency tangency = side.tangency();
        String budget = words.say(
                (tangency.binds() ? "plane.binds." : "plane.free.")
                        + side.kind().id(),
                NumberText.of(tangency.region().budget()),
                NumberText.lambda(tangency.lambda()));
        return found.samples()
                .map(samples -> words.say(
                        "plane.samples.zeros",
                        budget,
                        samples.zeros(tangency.problem().penalty(), tangency.lambda()),
                        samples.count()))
                .orElse(budget);
    }

    String description(Side side) {
        Tangency tangency = side.tangency();
        return words.say(
                "plane.description",
                NumberText.of(tangency.weights().first()),
                NumberText.of(tangency.weights().second()));
    }

    /** The budget, and what part of the optimum's it is. */
    String budget(PlaneFindings found) {
        Tangency tangency = found.chosen().tangency();
        return words.say(
                tangency.binds() ? "plane.budget.value" : "plane.budget.free",
                NumberText.of(tangency.region().budget()),
                Math.round(100 * found.budgetShare()));
    }

    /** Which weight is zero under which penalty, and why. */
    String findings(PlaneFindings found) {
        return words.say("findings.sentences", sentence(found.chosen()), sentence(found.beside()));
    }

    private String sentence(Side side) {
        Tangency tangency = side.tangency();
        return words.say(
                "plane.findings." + zeros(tangency),
                words.say("penalty.brief." + side.kind().id()),
                NumberText.lambda(tangency.lambda()),
                NumberText.of(tangency.weights().first()),
                NumberText.of(tangency.weights().second()),
                NumberText.of(tangency.first().pull()),
                NumberText.of(tangency.second().pull()),
                NumberText.of(tangency.first().hold()));
    }

    private static String zeros(Tangency tangency) {
        if (tangency.first().isZero()) {
            return tangency.second().isZero() ? "both" : "first";
        }
        return tangency.second().isZero() ? "second" : tangency.first().hold() == 0 ? "free" : "none";
    }

    /** The objective, and of each weight its gauge and what follows from it, by the names of their places. */
    Map<String, String> numbers(Side side) {
        Tangency tangency = side.tangency();
        Objective objective = tangency.problem().objective(tangency.weights(), tangency.lambda());
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put(
                "objective",
                words.say(
                        "plane.objective",
                        text(objective.loss()),
                        NumberText.lambda(objective.lambda()),
                        NumberText.of(objective.penalty()),
                        text(objective.value())));
        put(numbers, "1", tangency.first(), side.kind());
        put(numbers, "2", tangency.second(), side.kind());
        return numbers;
    }

    private void put(Map<String, String> numbers, String number, Gauge gauge, PenaltyKind kind) {
        numbers.put("weight-" + number, NumberText.of(gauge.weight()));
        numbers.put("correlation-" + number, text(gauge.correlation()));
        numbers.put("pull-" + number, text(gauge.pull()));
        numbers.put("hold-" + number, NumberText.of(gauge.hold()));
        String because = gauge.isZero() ? "zero" : kind == PenaltyKind.RIDGE ? "free" : "held";
        numbers.put(
                "because-" + number,
                words.say(
                        "plane.because." + because,
                        words.say("plane.weight." + number),
                        NumberText.of(gauge.weight()),
                        text(gauge.pull()),
                        NumberText.of(gauge.hold()),
                        text(gauge.correlation())));
    }

    private static String text(double value) {
        return NumberText.of(Math.abs(value) < ROUNDING ? 0 : value);
    }
}
