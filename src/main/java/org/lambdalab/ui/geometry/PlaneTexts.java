package org.lambdalab.ui.geometry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.geometry.Gauge;
import org.lambdalab.geometry.Region;
import org.lambdalab.geometry.Tangency;
import org.lambdalab.geometry.Weights;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.lab.PlaneFindings.Side;
import org.lambdalab.lab.PlaneSamples;
import org.lambdalab.regression.Objective;
import org.lambdalab.ui.NumberText;

/**
 * All that is said of two weights. While something is under a finger the browser says the same by itself, in {@code
 * frontend/plane/texts.ts}; one table of cases holds the two together.
 */
record PlaneTexts(PlaneWords words) {

    /** Below this part of what it is at weights of 0, a number is 0 but for rounding. */
    private static final double ROUNDING = 1e-12;

    String title(Side side) {
        Tangency tangency = side.tangency();
        return words.say(
                "plane.title." + (tangency.binds() ? side.kind().id() : unbound(tangency)),
                NumberText.of(tangency.weights().first()),
                NumberText.of(tangency.weights().second()));
    }

    /** Why the weights are where the loss is least: there is no penalty, or nothing that it could take. */
    private static String unbound(Tangency tangency) {
        return tangency.idles() ? "idle" : "free";
    }

    String subtitle(PlaneFindings found, Side side) {
        Tangency tangency = side.tangency();
        // Without an L1 part, the elastic net counts its budget as L2 does.
        PenaltyKind counted = tangency.problem().penalty().l1Ratio() == 0 ? PenaltyKind.RIDGE : side.kind();
        String budget = words.say(
                "plane." + (tangency.binds() ? "binds" : unbound(tangency)) + "." + counted.id(),
                NumberText.of(tangency.region().budget()),
                NumberText.lambda(tangency.lambda()));
        return found.samples()
                .map(samples -> words.say(
                        found.question().features().isPresent() ? "plane.samples.zeros" : "plane.samples.redrawn",
                        budget,
                        zeros(found, tangency, samples),
                        samples.count()))
                .orElse(budget);
    }

    private static int zeros(PlaneFindings found, Tangency tangency, PlaneSamples samples) {
        return found.question().holdsBudget()
                ? samples.zeros(new Region(
                        tangency.problem().penalty(), found.question().budget()))
                : samples.zeros(tangency.problem().penalty(), tangency.lambda());
    }

    /** Of both penalties in one picture. */
    String titleOfBoth(PlaneFindings found) {
        return words.say("plane.title.both", place(found.chosen()), place(found.beside()));
    }

    private String place(Side side) {
        Weights weights = side.tangency().weights();
        return words.say(
                "plane.place",
                words.say("penalty.brief." + side.kind().id()),
                NumberText.of(weights.first()),
                NumberText.of(weights.second()));
    }

    /** Of both penalties: the budget of each. */
    String subtitleOfBoth(PlaneFindings found) {
        return words.say("findings.sentences", subtitle(found, found.chosen()), subtitle(found, found.beside()));
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
                percent(tangency, found.budgetShare()));
    }

    /** What binds is less than all. */
    private static long percent(Tangency tangency, double share) {
        long percent = Math.round(100 * share);
        return tangency.binds() ? Math.min(99, percent) : percent;
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
                NumberText.of(tangency.first().hold()),
                words.say("plane.hold." + side.kind().id()));
    }

    private static String zeros(Tangency tangency) {
        if (!tangency.binds()) {
            return tangency.idles() ? "idle" : "unpenalised";
        }
        if (tangency.first().isZero()) {
            return tangency.second().isZero() ? "both" : "first";
        }
        return tangency.second().isZero() ? "second" : tangency.first().hold() == 0 ? "free" : "none";
    }

    /** The objective, and of each weight its gauge and what follows from it, by the names of their places. */
    Map<String, String> numbers(Side side) {
        Tangency tangency = side.tangency();
        Objective objective = tangency.problem().objective(tangency.weights(), tangency.lambda());
        double most = tangency.problem().loss().at(Weights.ZERO);
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put(
                "objective",
                words.say(
                        "plane.objective",
                        text(objective.loss(), most),
                        NumberText.lambda(objective.lambda()),
                        NumberText.of(objective.penalty()),
                        text(objective.value(), most)));
        put(numbers, "1", tangency.first(), side);
        put(numbers, "2", tangency.second(), side);
        return numbers;
    }

    private void put(Map<String, String> numbers, String number, Gauge gauge, Side side) {
        Tangency tangency = side.tangency();
        Weights atZero = tangency.problem().loss().pull(Weights.ZERO);
        double most = Math.max(Math.abs(atZero.first()), Math.abs(atZero.second()));
        String correlation = text(gauge.correlation(), most);
        String pull = text(gauge.pull(), most);
        numbers.put("weight-" + number, NumberText.of(gauge.weight()));
        numbers.put("correlation-" + number, correlation);
        numbers.put("pull-" + number, pull);
        numbers.put("hold-" + number, NumberText.of(gauge.hold()));
        numbers.put(
                "because-" + number,
                words.say(
                        "plane.because." + because(gauge, tangency),
                        words.say("plane.weight." + number),
                        NumberText.of(gauge.weight()),
                        pull,
                        NumberText.of(gauge.hold()),
                        correlation,
                        words.say("plane.hold." + side.kind().id())));
    }

    private static String because(Gauge gauge, Tangency tangency) {
        if (!tangency.binds()) {
            return tangency.idles() ? "idle" : "unpenalised";
        }
        return gauge.isZero() ? "zero" : gauge.hold() == 0 ? "free" : "held";
    }

    /** @param most how large such a number is at weights of 0 */
    private static String text(double value, double most) {
        return NumberText.of(Math.abs(value) <= ROUNDING * most ? 0 : value);
    }
}
