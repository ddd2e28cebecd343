package org.lambdalab.lab;

import java.io.Serializable;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.regression.Fit;

/** One penalty's fit to the same data, beside the others. */
public record Comparison(PenaltyKind kind, Fit fit, Errors errors) implements Serializable {}
