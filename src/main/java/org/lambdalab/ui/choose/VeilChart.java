package org.lambdalab.ui.choose;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.lambdalab.lab.BiasVarianceFindings;
import org.lambdalab.selection.Veil;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.controls.PictureChart;

/** The curves of many samples over one another, their mean, and the truth. */
final class VeilChart extends PictureChart {

    static final String SINGLE = "--chart-fit";
    static final String MEAN = "--chart-overfit";
    static final String TRUTH = "--chart-truth";

    /** More would be one surface. */
    private static final int MOST = 100;

    VeilChart() {
        super("veil-chart");
        getContent().addClassName("tall-picture");
    }

    /** @param strip which of the veil's places the strip cuts */
    void show(BiasVarianceFindings found, int strip) {
        Veil veil = found.veil();
        int drawn = Math.min(MOST, veil.curves().size());
        double at = veil.x().get(strip);
        getContent()
                .setModel(ChartModel.of(
                                getTranslation("choose.veil.title"),
                                Axis.linear(
                                        "x",
                                        veil.x().get(0),
                                        veil.x().get(veil.x().size() - 1)),
                                Axis.linear("y", found.y().low(), found.y().high()))
                        .withSubtitle(
                                drawn < veil.curves().size()
                                        ? getTranslation(
                                                "choose.veil.thinned",
                                                drawn,
                                                veil.curves().size())
                                        : "")
                        .withDescription(getTranslation(
                                "choose.veil.description", veil.curves().size()))
                        .withMarks(marks(found, drawn))
                        .withAnnotations(Annotation.verticalLine(
                                at, getTranslation("choose.veil.strip", NumberText.of(at)), MEAN)));
    }

    /** A single fit is its own mean. */
    private List<Line> marks(BiasVarianceFindings found, int drawn) {
        Veil veil = found.veil();
        Line truth = Line.of(
                        "truth",
                        getTranslation("choose.veil.truth"),
                        TRUTH,
                        numbers(found.truth().x()),
                        numbers(found.truth().y()))
                .withStroke(Stroke.DASHED.withWidth(3));
        Line mean = Line.of("mean", getTranslation("choose.veil.mean"), MEAN, numbers(veil.x()), numbers(veil.mean()))
                .withStroke(Stroke.SOLID.withWidth(3));
        return drawn == 1
                ? List.of(truth, singles(veil, drawn).withStroke(Stroke.SOLID.withWidth(3)))
                : List.of(singles(veil, drawn), truth, mean);
    }

    /** One after another, with a gap between two. */
    private Line singles(Veil veil, int drawn) {
        DoubleStream x = IntStream.range(0, drawn)
                .boxed()
                .flatMapToDouble(r -> DoubleStream.concat(veil.x().stream(), DoubleStream.of(Double.NaN)));
        DoubleStream y = veil.curves().stream()
                .limit(drawn)
                .flatMapToDouble(curve -> DoubleStream.concat(curve.stream(), DoubleStream.of(Double.NaN)));
        return Line.of("veil", getTranslation("choose.veil.single"), SINGLE, Numbers.of(x), Numbers.of(y))
                .withStroke(Stroke.SOLID.withWidth(0.4));
    }
}
