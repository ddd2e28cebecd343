package org.lambdalab.ui.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lambdalab.experiment.Model;
import org.lambdalab.lab.ErrorCurve;
import org.lambdalab.lab.Errors;
import org.lambdalab.lab.Findings;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.Band;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.chart.Symbol;
import org.lambdalab.ui.controls.LabState;

/** Training and validation error against λ or against degree, with the present choice, and shaded where it would be wrong. */
final class ErrorChart extends LabChart {

    private static final String UNDERFIT = "--chart-underfit";
    private static final String OVERFIT = "--chart-overfit";
    private static final String VALIDATION = "--chart-validation";
    private static final String CROSS_VALIDATION = "--chart-cross-validation";

    /** Of the line that decides. */
    private static final double BOLD = 3;

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
        lambdaHere(found, offScale(found)).ifPresent(annotations::add);
        return model("error-by-lambda", found, curve, lambdaAxis(found.path().lambdaRange()))
                .withSubtitle(lambdaSubtitle(found))
                .withAnnotations(annotations)
                .withDescription(
                        isPenalised(found)
                                ? lowest("error-by-lambda.description", NumberText.of(curve.best(), 2), curve)
                                : lambdaSubtitle(found));
    }

    /** At the edge of the picture the lines have other errors than the fit beyond it. */
    private String offScale(Findings found) {
        return getTranslation(
                "chart.here.off" + deciding(found.path().byLambda()),
                NumberText.lambda(found.experiment().model().effectiveLambda()),
                NumberText.of(found.verdict().error()));
    }

    /** Which error it is that the bold line shows. */
    private static String deciding(ErrorCurve curve) {
        if (curve.isCrossValidated()) {
            return ".folds";
        }
        return curve.hasValidation() ? ".validation" : "";
    }

    /** Without a penalty there are two errors, which may lie far beyond a scale for errors worth comparing. */
    private String lambdaSubtitle(Findings found) {
        if (isPenalised(found)) {
            return sidesSubtitle(found.path().byLambda());
        }
        Errors errors = found.errors();
        return getTranslation(
                errors.hasValidation() ? "error-by-lambda.no-effect" : "error-by-lambda.no-effect.training",
                ErrorText.of(errors.training(), found),
                NumberText.of(errors.validation()));
    }

    private ChartModel byDegree(Findings found) {
        ErrorCurve curve = found.byDegree();
        List<Annotation> annotations = sides(curve);
        annotations.add(Annotation.verticalLine(found.experiment().model().degree(), degreeHere(found), "--chart-fit"));
        Axis x = Axis.whole(getTranslation("axis.degree"), 1, Model.MAX_DEGREE);
        return model("error-by-degree", found, curve, x)
                .withSubtitle(sidesSubtitle(curve))
                .withAnnotations(annotations)
                .withDescription(lowest("error-by-degree.description", (int) curve.best(), curve));
    }

    /** Where the line has left the picture by its upper edge, the marker says what it would show. */
    private String degreeHere(Findings found) {
        double error = found.verdict().error();
        return found.byDegree().isDecided() && error > found.path().errorRange().high()
                ? getTranslation("chart.here.above" + deciding(found.byDegree()), NumberText.of(error))
                : getTranslation("chart.here");
    }

    /** Empty where nothing decides: the title stands in for it. */
    private String lowest(String key, Object best, ErrorCurve curve) {
        if (!curve.isDecided()) {
            return "";
        }
        return getTranslation(
                curve.isCrossValidated() ? key + ".folds" : key,
                best,
                NumberText.of(curve.lowest()),
                curve.noise().count());
    }

    private ChartModel model(String key, Findings found, ErrorCurve curve, Axis x) {
        List<Mark> marks = new ArrayList<>();
        marks.add(line("training", getTranslation("chart.training"), "--chart-training", curve.at(), curve.training()));
        if (curve.hasValidation() && curve.isCrossValidated()) {
            marks.add(validation(curve).withStroke(Stroke.DASHED));
        }
        if (curve.isDecided()) {
            marks.add(band(curve));
            marks.add(
                    curve.isCrossValidated()
                            ? crossValidation(curve).withStroke(Stroke.SOLID.withWidth(BOLD))
                            : validation(curve).withStroke(Stroke.DASHED.withWidth(BOLD)));
            if (curve.hasMinimum()) {
                marks.add(minimum(curve));
            }
        }
        Axis y = Axis.log10(
                getTranslation("axis.mse"),
                found.path().errorRange().low(),
                found.path().errorRange().high());
        return ChartModel.of(getTranslation(key + ".title"), x, y).withMarks(marks);
    }

    private static Line line(String id, String name, String color, Vector at, Vector errors) {
        return Line.of(id, name, color, numbers(at), numbers(errors));
    }

    private Line validation(ErrorCurve curve) {
        return line("validation", getTranslation("chart.validation"), VALIDATION, curve.at(), curve.validation());
    }

    private Line crossValidation(ErrorCurve curve) {
        return line(
                "cross-validation",
                getTranslation("chart.cross-validation", curve.noise().count()),
                CROSS_VALIDATION,
                curve.at(),
                curve.crossValidation());
    }

    /** Around the line that decides. */
    private Band band(ErrorCurve curve) {
        return Band.of(
                "band",
                getTranslation("chart.band"),
                decidingColor(curve),
                numbers(curve.at()),
                numbers(curve.deciding()),
                numbers(curve.noise().ofErrors()));
    }

    /** A column of the table like the others: where the error is not lowest, it has nothing. */
    private Scatter minimum(ErrorCurve curve) {
        double[] lowest = new double[curve.size()];
        Arrays.fill(lowest, Double.NaN);
        lowest[curve.bestIndex()] = curve.lowest();
        return Scatter.of(
                        "lowest",
                        getTranslation("chart.lowest"),
                        decidingColor(curve),
                        numbers(curve.at()),
                        Numbers.sharing(lowest))
                .withSymbol(Symbol.DIAMOND);
    }

    private static String decidingColor(ErrorCurve curve) {
        return curve.isCrossValidated() ? CROSS_VALIDATION : VALIDATION;
    }

    /** Empty where nobody can tell the sides. */
    private String sidesSubtitle(ErrorCurve curve) {
        return curve.canTell() ? getTranslation("chart.sides") : "";
    }

    /** Where the findings would name them. */
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
