package org.lambdalab.ui.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.lambdalab.lab.CriteriaFindings;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.InformationCriteria;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.chart.Symbol;
import org.lambdalab.ui.controls.PictureChart;

/** AIC and BIC against degrees of freedom, each as what it is above its own lowest. */
final class CriteriaChart extends PictureChart {

    private static final String AIC = "--chart-path-1";
    private static final String BIC = "--chart-path-2";
    private static final double SIZE = 6;
    private static final double SMALL = 4;
    /** Nobody takes a fit above; what is worth looking at is below. */
    private static final double HIGHEST = 40;

    CriteriaChart() {
        super("criteria-chart");
        getContent().addClassName("tall-picture");
    }

    void show(CriteriaFindings found, List<Annotation> here) {
        InformationCriteria criteria = found.criteria();
        List<Annotation> annotations = new ArrayList<>();
        criteria.lambdaOfLeastAic().ifPresent(lambda -> annotations.add(lowest(found, lambda, "aic", AIC)));
        criteria.lambdaOfLeastBic().ifPresent(lambda -> annotations.add(lowest(found, lambda, "bic", BIC)));
        annotations.addAll(here);
        List<Mark> marks = new ArrayList<>(marks(found, "aic", AIC, Symbol.CIRCLE, Stroke.SOLID, criteria.aic()));
        marks.addAll(marks(found, "bic", BIC, Symbol.DIAMOND, Stroke.DASHED, criteria.bic()));
        getContent()
                .setModel(ChartModel.of(
                                getTranslation("choose.criteria.chart"),
                                Axis.linear(getTranslation("choose.criteria.df"), 0, found.mostDegreesOfFreedom()),
                                Axis.linear(getTranslation("choose.criteria.above"), 0, HIGHEST))
                        .withSubtitle(getTranslation("choose.criteria.subtitle."
                                + (found.isCurve() ? "curve" : found.isCounted() ? "counted" : "dots")))
                        .withMarks(marks)
                        .withAnnotations(annotations));
    }

    private Annotation lowest(CriteriaFindings found, double lambda, String id, String color) {
        return Annotation.verticalLine(
                found.degreesOfFreedom(lambda), getTranslation("choose.criteria.lowest-" + id), color);
    }

    /** Where several λ have the same degrees of freedom, or a smaller λ has fewer, a line would go to and fro. */
    private List<Mark> marks(
            CriteriaFindings found, String id, String color, Symbol symbol, Stroke stroke, Vector values) {
        double least = values.stream().filter(Double::isFinite).min().orElse(0);
        String name = getTranslation("choose.criteria." + id);
        Numbers df = numbers(found.criteria().degreesOfFreedom());
        Numbers above = Numbers.of(values.stream().map(value -> value - least));
        if (found.isCurve()) {
            return List.of(Line.of(id, name, color, df, above).withStroke(stroke));
        }
        if (!found.isCounted()) {
            return List.of(
                    Scatter.of(id, name, color, df, above).withSymbol(symbol).withSize(SIZE));
        }
        SortedMap<Double, Double> lowest = found.lowest(values);
        Numbers counts = Numbers.of(lowest.keySet().stream().mapToDouble(count -> count));
        Numbers best = Numbers.of(lowest.values().stream().mapToDouble(value -> value - least));
        return List.of(
                Scatter.of(id + "-others", getTranslation("choose.criteria.others", name), color, df, above)
                        .withSymbol(symbol)
                        .withSize(SMALL),
                Line.of(id, getTranslation("choose.criteria.lowest", name), color, counts, best)
                        .withStroke(stroke));
    }
}
