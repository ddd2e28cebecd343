package org.lambdalab.lessons;

import java.io.Serializable;
import java.util.stream.DoubleStream;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.LambdaRange;
import org.lambdalab.lab.PathFindings;
import org.lambdalab.lab.Workbench;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;

/**
 * The axes of a picture that a line is sketched on, and the line that there is. Places on them are shares, 0 at the
 * left and at the bottom, 1 at the right and at the top.
 *
 * @param scale of the axis upwards
 * @param logarithmic whether that axis is
 * @param line the true one at each λ of the slider, in its own units; beyond the axis, it may have left the picture
 */
public record SketchGround(LambdaRange lambdas, Interval scale, boolean logarithmic, Vector line)
        implements Serializable {

    /** That of a step's question: of what follows the answer, whatever is shown before. */
    public static SketchGround of(Question.Sketch question, Step step, Workbench workbench) {
        try {
            return of(question, workbench.findings(step.opening().experiment().experiment()));
        } catch (UnreadableData impossible) {
            throw new IllegalStateException("a lesson opens data of the app alone", impossible);
        }
    }

    /** On the screen of these findings. */
    static SketchGround of(Question.Sketch question, Findings found) {
        PathFindings path = found.path();
        return switch (question.line()) {
            case SketchedLine.Training training ->
                new SketchGround(
                        path.lambdaRange(),
                        path.errorRange(),
                        true,
                        path.byLambda().training());
            case SketchedLine.Validation validation ->
                new SketchGround(
                        path.lambdaRange(),
                        path.errorRange(),
                        true,
                        path.byLambda().validation());
            case SketchedLine.Weight(int feature) ->
                new SketchGround(
                        path.lambdaRange(),
                        path.weightRange(),
                        false,
                        feature <= path.weightPaths().size()
                                ? path.weightPaths().get(feature - 1)
                                : none(path.byLambda().size()));
        };
    }

    /** Of a feature that the degree which is on the screen has no more. */
    private static Vector none(int size) {
        return Vector.owning(DoubleStream.generate(() -> Double.NaN).limit(size).toArray());
    }

    /** The λ at a share of the axis to the right: one of the slider's. */
    public double lambda(double share) {
        return LambdaRange.lambda(lambdas.lowExponent() + share * (lambdas.highExponent() - lambdas.lowExponent()));
    }

    /** What stands at a share of the axis upwards. */
    public double value(double height) {
        return logarithmic
                ? Math.pow(10, Math.log10(scale.low()) + height * decades())
                : scale.low() + height * scale.width();
    }

    /** How high a value stands; what lies beyond the axis, at its end. */
    public double height(double value) {
        double height = logarithmic
                ? (Math.log10(value) - Math.log10(scale.low())) / decades()
                : (value - scale.low()) / scale.width();
        return Math.clamp(height, 0, 1);
    }

    private double decades() {
        return Math.log10(scale.high()) - Math.log10(scale.low());
    }

    /** How high the true line stands at a share of the axis to the right. */
    public double lineHeight(double share) {
        return height(line.get((int) Math.rint(share * (line.size() - 1))));
    }
}
