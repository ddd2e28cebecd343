package org.lambdalab.export;

import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Observations;
import org.lambdalab.sample.Sample;

/** The fit on screen as the JSON that the service's {@code fits} are asked by: training rows, model and λ. */
public final class FitsBody {

    public static final String FILE_NAME = "lambda-lab.json";

    private FitsBody() {}

    /**
     * The body of the request.
     *
     * @param observations of that experiment
     */
    public static String text(Experiment experiment, Observations observations) {
        Sample training = observations.split().training();
        Model model = experiment.model();
        return """
                {
                  "x": [
                %s
                  ],
                  "y": [
                %s
                  ],
                  "degree": %d,
                  "basis": "%s",
                  "l1Ratio": %s,
                  "lambdas": [%s]
                }
                """.formatted(
                        Literal.lines(training.x().stream()),
                        Literal.lines(training.y().stream()),
                        model.degree(),
                        model.basis().id(),
                        Literal.of(model.penalty().penalty(model.l1Ratio()).l1Ratio()),
                        Literal.of(model.effectiveLambda()));
    }
}
