package org.lambdalab.ui.choose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lambdalab.lab.BiasVarianceFindings;
import org.lambdalab.lab.BiasVarianceFindings.ErrorParts;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.Band;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.controls.PictureChart;

/** Bias², variance, noise and their sum, against λ or the degree. */
final class ErrorPartsChart extends PictureChart {

    private static final String FRESH = "--chart-validation";
    private static final double BOLD = 3;
    /** The axis ends at so many times the lowest sum: what is higher would press all else to the bottom. */
    private static final double TOP = 5;
    /** Where the median is drawn, its peaks are what is looked for: those beyond want an axis by factors, */
    private static final double TOP_OF_PEAKS = 10;

    /** and it goes so far. */
    private static final double TOP_OF_WIDE = 1e4;

    ErrorPartsChart() {
        super("error-parts-chart");
        getContent().addClassName("tall-picture");
    }

    void show(BiasVarianceFindings found, boolean median, double lambda) {
        ErrorParts parts = found.errors();
        boolean wide = median && greatest(parts.fresh()) > TOP_OF_PEAKS * least(parts.fresh());
        Numbers at = Numbers.of(parts.at().stream().map(value -> value > 0 ? value : Double.NaN));
        double[] noise = new double[parts.at().size()];
        Arrays.fill(noise, parts.noise());
        List<Mark> marks = new ArrayList<>();
        if (!wide) {
            marks.add(Band.of(
                    "fresh-error",
                    getTranslation("choose.parts.fresh-band"),
                    FRESH,
                    at,
                    numbers(parts.fresh()),
                    numbers(parts.differenceStandardError())));
        }
        marks.add(line("bias", "choose.parts.bias", "--chart-underfit", at, numbers(parts.biasSquared())));
        marks.add(line("variance", "choose.parts.variance", "--chart-overfit", at, numbers(parts.variance())));
        marks.add(line("noise", "choose.parts.noise", "--chart-truth", at, Numbers.sharing(noise))
                .withStroke(Stroke.DOTTED));
        marks.add(line("sum", "choose.parts.sum", "--chart-fit", at, numbers(parts.sum()))
                .withStroke(Stroke.SOLID.withWidth(BOLD)));
        marks.add(line("fresh", "choose.parts.fresh", FRESH, at, numbers(parts.fresh()))
                .withStroke(Stroke.DASHED));
        if (median) {
            marks.add(line("median", "choose.parts.median", "--chart-cross-validation", at, numbers(parts.median()))
                    .withStroke(Stroke.DASH_DOT.withWidth(BOLD)));
        }
        double top = Math.min(greatest(parts.fresh()), (wide ? TOP_OF_WIDE : TOP) * least(parts.fresh()));
        boolean cut = greatest(parts.fresh()) > top;
        getContent()
                .setModel(ChartModel.of(
                                getTranslation(
                                        found.isByDegree() ? "choose.parts.title.degree" : "choose.parts.title.lambda"),
                                found.isByDegree()
                                        ? Axis.whole(
                                                getTranslation("axis.degree"),
                                                1,
                                                parts.at().size())
                                        : lambdaAxis(found.range()),
                                wide
                                        ? Axis.log10(getTranslation("axis.mse"), least(parts.fresh()) / TOP, top)
                                        : Axis.linear(getTranslation("axis.mse"), 0, top > 0 ? 1.05 * top : 1))
                        .withSubtitle(getTranslation(cut ? "choose.parts.cut" : "choose.parts.subtitle"))
                        .withDescription(getTranslation("choose.parts.description"))
                        .withMarks(marks)
                        .withAnnotations(
                                found.isByDegree()
                                        ? Annotation.verticalLine(
                                                parts.at().get(found.present()),
                                                getTranslation("chart.here"),
                                                "--chart-fit")
                                        : lambdaHere(found.range(), lambda)));
    }

    private Line line(String id, String nameKey, String color, Numbers at, Numbers values) {
        return Line.of(id, getTranslation(nameKey), color, at, values);
    }

    private static double least(Vector values) {
        return values.stream().min().orElseThrow();
    }

    private static double greatest(Vector values) {
        return values.stream().max().orElseThrow();
    }
}
