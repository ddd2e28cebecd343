package org.lambdalab.ui.lab;

import java.util.ArrayList;
import java.util.List;
import org.lambdalab.experiment.Model;
import org.lambdalab.lab.ErrorCurve;
import org.lambdalab.lab.Errors;
import org.lambdalab.lab.Findings;
import org.lambdalab.sample.Interval;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.controls.LabState;

/** Training and validation error against λ or against degree, with the present choice, and shaded where it would be wrong. */
final class ErrorChart extends LabChart {

    private static final String UNDERFIT = "--chart-underfit";
    private static final String OVERFIT = "--chart-overfit";

    private ErrorChart(String id) {
        super(id);
    }

    static ErrorChart byLambda(LabState state) {
        ErrorChart chart = new ErrorChart("error-by-lambda-chart");
        state.show(found -> chart.getContent().setModel(chart.byLambda(found)));
        return chart;
    }

    static ErrorChart byDegree(LabState state) {
        ErrorChart chart = new ErrorChart("error-by-degree-chart");
        state.show(found -> chart.getContent().setModel(chart.byDegree(found)));
        return chart;
    }

    private ChartModel byLambda(Findings found) {
        ErrorCurve curve = found.path().byLambda();
        List<Annotation> annotations = sides(curve);
        lambdaHere(found).ifPresent(annotations::add);
        return model("error-by-lambda", found, curve, lambdaAxis(found.path().lambdaRange()))
                .withSubtitle(lambdaSubtitle(found))
                .withAnnotations(annotations)
                .withDescription(
                        isPenalised(found)
                                ? lowest("error-by-lambda.description", found, NumberText.of(curve.best(), 2), curve)
                                : lambdaSubtitle(found));
    }

    /** Without a penalty there are two errors, which may lie far beyond a scale for errors worth comparing. */
    private String lambdaSubtitle(Findings found) {
        if (isPenalised(found)) {
            return sidesSubtitle(found.path().byLambda());
        }
        Errors errors = found.errors();
        return getTranslation(
                errors.hasValidation() ? "error-by-lambda.no-effect" : "error-by-lambda.no-effect.training",
                NumberText.of(errors.training()),
                NumberText.of(errors.validation()));
    }

    private ChartModel byDegree(Findings found) {
        ErrorCurve curve = found.byDegree();
        List<Annotation> annotations = sides(curve);
        annotations.add(Annotation.verticalLine(
                found.experiment().model().degree(), getTranslation("chart.here"), "--chart-fit"));
        Axis x = Axis.whole(getTranslation("axis.degree"), 1, Model.MAX_DEGREE);
        return model("error-by-degree", found, curve, x)
                .withSubtitle(sidesSubtitle(curve))
                .withAnnotations(annotations)
                .withDescription(lowest("error-by-degree.description", found, (int) curve.best(), curve));
    }

    /** Empty where nothing is held out: the title stands in for it. */
    private String lowest(String key, Findings found, Object best, ErrorCurve curve) {
        return found.errors().hasValidation() ? getTranslation(key, best, NumberText.of(curve.lowestValidation())) : "";
    }

    private ChartModel model(String key, Findings found, ErrorCurve curve, Axis x) {
        Numbers at = numbers(curve.at());
        List<Mark> marks = new ArrayList<>();
        marks.add(Line.of(
                "training", getTranslation("chart.training"), "--chart-training", at, numbers(curve.training())));
        if (found.errors().hasValidation()) {
            marks.add(Line.of(
                            "validation",
                            getTranslation("chart.validation"),
                            "--chart-validation",
                            at,
                            numbers(curve.validation()))
                    .withStroke(Stroke.DASHED.withWidth(3)));
        }
        Axis y = Axis.log10(
                getTranslation("axis.mse"),
                found.path().errorRange().low(),
                found.path().errorRange().high());
        return ChartModel.of(getTranslation(key + ".title"), x, y).withMarks(marks);
    }

    /** Empty where nobody can tell the sides. */
    private String sidesSubtitle(ErrorCurve curve) {
        return Double.isNaN(curve.standardError()) ? "" : getTranslation("chart.sides");
    }

    /** What lies within one standard error of the lowest is neither, as in the sentence of the findings. */
    private List<Annotation> sides(ErrorCurve curve) {
        List<Annotation> sides = new ArrayList<>();
        curve.overfit().forEach(part -> sides.add(region(part, "chart.overfit", OVERFIT)));
        curve.underfit().forEach(part -> sides.add(region(part, "chart.underfit", UNDERFIT)));
        return sides;
    }

    private Annotation region(Interval part, String key, String color) {
        return Annotation.region(part.low(), part.high(), getTranslation(key), color);
    }
}
