package org.lambdalab.ui.choose;

import java.util.ArrayList;
import java.util.List;
import org.lambdalab.lab.CriteriaFindings;
import org.lambdalab.sample.Vector;
import org.lambdalab.selection.InformationCriteria;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Symbol;
import org.lambdalab.ui.controls.PictureChart;

/** AIC and BIC against degrees of freedom, each as what it is above its own lowest. */
final class CriteriaChart extends PictureChart {

    private static final String AIC = "--chart-path-1";
    private static final String BIC = "--chart-path-2";
    private static final double SIZE = 6;
    /** Nobody takes a fit above; what is worth looking at is below. */
    private static final double HIGHEST = 40;

    CriteriaChart() {
        super("criteria-chart");
        getContent().addClassName("tall-picture");
    }

    void show(CriteriaFindings found, Annotation here) {
        InformationCriteria criteria = found.criteria();
        List<Annotation> annotations = new ArrayList<>();
        criteria.lambdaOfLeastAic().ifPresent(lambda -> annotations.add(lowest(found, lambda, "aic", AIC)));
        criteria.lambdaOfLeastBic().ifPresent(lambda -> annotations.add(lowest(found, lambda, "bic", BIC)));
        annotations.add(here);
        getContent()
                .setModel(ChartModel.of(
                                getTranslation("choose.criteria.chart"),
                                Axis.linear(getTranslation("choose.criteria.df"), 0, found.mostDegreesOfFreedom()),
                                Axis.linear(getTranslation("choose.criteria.above"), 0, HIGHEST))
                        .withSubtitle(getTranslation("choose.criteria.subtitle"))
                        .withMarks(
                                dots(criteria, "aic", AIC, criteria.aic()),
                                dots(criteria, "bic", BIC, criteria.bic()).withSymbol(Symbol.DIAMOND))
                        .withAnnotations(annotations));
    }

    private Annotation lowest(CriteriaFindings found, double lambda, String id, String color) {
        return Annotation.verticalLine(
                found.degreesOfFreedom(lambda), getTranslation("choose.criteria.lowest-" + id), color);
    }

    /** Of the lasso several λ have the same degrees of freedom, and a smaller λ may have fewer: a line would go to and fro. */
    private Scatter dots(InformationCriteria criteria, String id, String color, Vector values) {
        double least = values.stream().filter(Double::isFinite).min().orElse(0);
        return Scatter.of(
                        id,
                        getTranslation("choose.criteria." + id),
                        color,
                        numbers(criteria.degreesOfFreedom()),
                        Numbers.of(values.stream().map(value -> value - least)))
                .withSize(SIZE);
    }
}
