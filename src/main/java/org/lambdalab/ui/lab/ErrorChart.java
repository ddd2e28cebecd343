package org.lambdalab.ui.lab;

import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.List;
import org.lambdalab.lab.ErrorCurve;
import org.lambdalab.lab.Errors;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Interval;
import org.lambdalab.lab.Model;
import org.lambdalab.lab.PenaltyKind;
import org.lambdalab.ui.Figures;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Stroke;

/** Training and validation error against λ or against degree, with the present choice, and shaded where it would be wrong. */
final class ErrorChart extends LabChart {

    private static final String UNDERFIT = "--chart-underfit";
    private static final String OVERFIT = "--chart-overfit";

    private ErrorChart(String id) {
        super(id);
    }

    static ErrorChart byLambda(LabState state) {
        ErrorChart chart = new ErrorChart("error-by-lambda-chart");
        Signal.effect(
                chart,
                () -> chart.getContent()
                        .setModel(chart.byLambda(state.findings().get())));
        return chart;
    }

    static ErrorChart byDegree(LabState state) {
        ErrorChart chart = new ErrorChart("error-by-degree-chart");
        Signal.effect(
                chart,
                () -> chart.getContent()
                        .setModel(chart.byDegree(state.findings().get())));
        return chart;
    }

    private ChartModel byLambda(Findings found) {
        ErrorCurve curve = found.byLambda();
        List<Annotation> annotations = sides(curve);
        lambdaHere(found).ifPresent(annotations::add);
        return model("error-by-lambda", found, curve, lambdaAxis(found.lambdaRange()))
                .withSubtitle(lambdaSubtitle(found))
                .withAnnotations(annotations)
                .withDescription(
                        isPenalised(found)
                                ? lowest("error-by-lambda.description", found, Figures.of(curve.best(), 2), curve)
                                : lambdaSubtitle(found));
    }

    /** Without a penalty there are two errors, which may lie far beyond a scale for errors worth comparing. */
    private String lambdaSubtitle(Findings found) {
        if (isPenalised(found)) {
            return sidesSubtitle(found.byLambda());
        }
        Errors errors = found.errors();
        return getTranslation(
                errors.hasValidation() ? "error-by-lambda.no-effect" : "error-by-lambda.no-effect.training",
                Figures.of(errors.training()),
                Figures.of(errors.validation()));
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
        return found.errors().hasValidation() ? getTranslation(key, best, Figures.of(curve.lowestValidation())) : "";
    }

    private static boolean isPenalised(Findings found) {
        return found.experiment().model().penalty() != PenaltyKind.NONE;
    }

    private ChartModel model(String key, Findings found, ErrorCurve curve, Axis x) {
        Numbers at = Numbers.of(curve.at().stream().mapToDouble(Double::doubleValue));
        List<Mark> marks = new ArrayList<>();
        marks.add(Line.of(
                "training",
                getTranslation("chart.training"),
                "--chart-training",
                at,
                Numbers.of(curve.errors().stream().mapToDouble(Errors::training))));
        if (found.errors().hasValidation()) {
            marks.add(Line.of(
                            "validation",
                            getTranslation("chart.validation"),
                            "--chart-validation",
                            at,
                            Numbers.of(curve.errors().stream().mapToDouble(Errors::validation)))
                    .withStroke(Stroke.DASHED.withWidth(3)));
        }
        Axis y = Axis.log10(
                getTranslation("axis.mse"),
                found.errorRange().low(),
                found.errorRange().high());
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
