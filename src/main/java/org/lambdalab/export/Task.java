package org.lambdalab.export;

import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Observations;
import org.lambdalab.sample.Split;

/** What a script is to do: fit this model to these rows. */
record Task(Model model, Observations observations) {

    /** From this degree on powers are so alike that 16 digits tell. */
    private static final int ALIKE = 10;

    Estimator estimator() {
        return Estimator.of(model, split().training().y());
    }

    Split split() {
        return observations.split();
    }

    boolean holdsOut() {
        return split().validation().isPresent();
    }

    /** Whether the last digits of weights depend on how many a program computes with. */
    boolean needsManyDigits() {
        return model.degree() >= ALIKE;
    }

    /** What the script is about, in one line. */
    String title() {
        Estimator estimator = estimator();
        String lambda = estimator == Estimator.LEAST_SQUARES ? "" : ", lambda = " + Literal.of(model.lambda());
        String mix = estimator == Estimator.ELASTIC_NET ? ", mix = " + Literal.of(model.l1Ratio()) : "";
        return "Lambda Lab: a polynomial of degree " + model.degree() + ", " + estimator.title() + lambda + mix;
    }

    /** What x and y are; names come from files and addresses, and may hold anything. */
    String quantities() {
        return "x is \"" + Literal.inComment(observations.x().label()) + "\", y is \""
                + Literal.inComment(observations.y().label()) + "\".";
    }
}
