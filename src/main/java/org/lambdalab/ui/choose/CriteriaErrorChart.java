package org.lambdalab.ui.choose;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.lambdalab.lab.CriteriaFindings;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.CrossValidation;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.controls.PictureChart;

/** The cross-validated error at the same λ, against the degrees of freedom that the fit to all training rows has there. */
final class CriteriaErrorChart extends PictureChart {

    /** Errors are cut above: as a multiple of the lowest. */
    private static final double HIGHEST = 1e3;

    private static final String COLOR = "--chart-cross-validation";

    private static final double SIZE = 4;
    private static final double MARGIN = 2;

    CriteriaErrorChart() {
        super("criteria-error-chart");
        getContent().addClassName("tall-picture");
    }

    void show(CriteriaFindings found, List<Annotation> here) {
        CrossValidation validation = found.validation();
        double low = Math.max(validation.meanMse().stream().min().orElseThrow() / MARGIN, Double.MIN_NORMAL);
        double high =
                Math.clamp(validation.meanMse().stream().max().orElseThrow() * MARGIN, low * MARGIN, low * HIGHEST);
        getContent()
                .setModel(ChartModel.of(
                                getTranslation("choose.criteria.errors"),
                                Axis.linear(getTranslation("choose.criteria.df"), 0, found.mostDegreesOfFreedom()),
                                Axis.log10(getTranslation("axis.mse"), low, high))
                        .withSubtitle(getTranslation(
                                "choose.criteria.errors.subtitle" + (isCounted(found) ? ".counted" : "")))
                        .withMarks(marks(found))
                        .withAnnotations(Stream.concat(
                                        Stream.of(Annotation.verticalLine(
                                                found.degreesOfFreedom(validation.lambdaMin()),
                                                getTranslation("choose.criteria.lowest-cv"),
                                                COLOR)),
                                        here.stream())
                                .toList()));
    }

    private static boolean isCounted(CriteriaFindings found) {
        return found.isCounted() && !found.isCurve();
    }

    private List<Mark> marks(CriteriaFindings found) {
        Vector errors = found.validation().meanMse();
        String name =
                getTranslation("choose.folds.mean", found.validation().folds().count());
        Numbers df = numbers(found.criteria().degreesOfFreedom());
        if (found.isCurve()) {
            return List.of(Line.of("mean", name, COLOR, df, numbers(errors)));
        }
        Scatter each = Scatter.of("each", name, COLOR, df, numbers(errors)).withSize(SIZE);
        if (!found.isCounted()) {
            return List.of(each);
        }
        SortedMap<Double, Double> lowest = found.lowest(errors);
        return List.of(
                each,
                Line.of(
                        "mean",
                        getTranslation("choose.criteria.lowest", name),
                        COLOR,
                        Numbers.of(lowest.keySet().stream().mapToDouble(count -> count)),
                        Numbers.of(lowest.values().stream().mapToDouble(error -> error))));
    }
}
