package org.lambdalab.export;

import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Observations;

/** A language in which the fit on screen can be reproduced. */
public enum Language {
    /** NumPy and scikit-learn. */
    PYTHON("python", "py"),
    /** R with glmnet. */
    R("r", "R");

    private final String id;
    private final String extension;

    Language(String id, String extension) {
        this.id = id;
        this.extension = extension;
    }

    public String id() {
        return id;
    }

    public String fileName() {
        return "lambda-lab." + extension;
    }

    /**
     * A script that fits the model of an experiment to the training rows and prints weights, intercept and errors.
     *
     * @param observations of that experiment
     */
    public String script(Experiment experiment, Observations observations) {
        Task task = new Task(experiment.model(), observations);
        return switch (this) {
            case PYTHON -> new PythonScript(task).text();
            case R -> new RScript(task).text();
        };
    }
}
