package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.lambdalab.experiment.Choice;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.NetworkFindings;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.lab.PriorFindings;
import org.lambdalab.lab.WaysFindings;
import org.lambdalab.sample.Vector;

/**
 * What a check can look at: the {@link Fact}s of what is on the screen, and the answer to the step's question, a word or a
 * number.
 *
 * @param facts each by its name
 * @param weights of the features 1…degree, where a fit of the lab is shown
 */
public record LiveFindings(Map<String, Object> facts, Vector weights) implements Serializable {

    /** The name of the answer in a condition. */
    static final String ANSWER = "answer";

    /** Where no fit of the lab is shown. */
    private static final Vector NO_FIT = Vector.of();

    public LiveFindings {
        facts = Map.copyOf(facts);
    }

    /** Of the lab's screen. */
    public static LiveFindings of(Findings found) {
        return new LiveFindings(Fact.all(LabFacts.ALL, found), found.fit().weights());
    }

    /** Where λ is chosen. */
    public static LiveFindings of(Findings found, Choice choice) {
        return together(
                Fact.all(LabFacts.ALL, found),
                Fact.all(ChoiceFacts.ALL, choice),
                found.fit().weights());
    }

    /** Of two weights. */
    public static LiveFindings of(PlaneFindings found) {
        return new LiveFindings(Fact.all(PlaneFacts.ALL, found), NO_FIT);
    }

    /** Of descent. */
    public static LiveFindings of(DescentFindings found) {
        return new LiveFindings(Fact.all(DescentFacts.ALL, found), NO_FIT);
    }

    /** Of the priors. */
    public static LiveFindings of(PriorFindings found) {
        return new LiveFindings(Fact.all(PriorFacts.ALL, found), NO_FIT);
    }

    /** Of a training as far as it has come. */
    public static LiveFindings of(NetworkFindings found) {
        return new LiveFindings(Fact.all(NetworkFacts.ALL, found), NO_FIT);
    }

    /** Of the ways out of overfitting. */
    public static LiveFindings of(Findings found, WaysFindings ways) {
        return together(Fact.all(LabFacts.DATA, found), Fact.all(WaysFacts.ALL, ways), NO_FIT);
    }

    private static LiveFindings together(Map<String, Object> some, Map<String, Object> others, Vector weights) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(others);
        return new LiveFindings(all, weights);
    }

    /** With a word for an answer. */
    public LiveFindings answered(String word) {
        return with(Map.of(ANSWER, word));
    }

    /** With a number for an answer. */
    public LiveFindings answered(double number) {
        return with(Map.of(ANSWER, number));
    }

    /** With what there is to say of an answer. */
    LiveFindings with(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(facts);
        all.putAll(more);
        return new LiveFindings(all, weights);
    }

    Object value(String name) {
        Object value = facts.get(name);
        if (value == null) {
            throw new IllegalStateException("no " + name + " is known; an answer is known once it is given");
        }
        return value;
    }

    /** Of feature j, from 1; NaN beyond the degree. */
    double weight(int j) {
        return j >= 1 && j <= weights.size() ? weights.get(j - 1) : Double.NaN;
    }
}
