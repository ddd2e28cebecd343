package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lambdalab.lab.Findings;
import org.lambdalab.sample.Vector;

/**
 * What a check can look at: the {@link Fact}s of what is on the screen, and the answer to the step's question, a word or a
 * number.
 *
 * @param facts each by its name
 * @param weights of the features 1…degree
 */
public record LiveFindings(Map<String, Object> facts, Vector weights) implements Serializable {

    /** The name of the answer in a condition. */
    static final String ANSWER = "answer";

    public LiveFindings {
        facts = Map.copyOf(facts);
    }

    /** Of the lab's screen. */
    public static LiveFindings of(Findings found) {
        return new LiveFindings(
                Fact.ALL.stream().collect(Collectors.toMap(Fact::word, fact -> fact.of(found))),
                found.fit().weights());
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
