package org.lambdalab.ui.choose;

import java.util.stream.IntStream;
import org.lambdalab.lab.BiasVarianceFindings;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.controls.PictureChart;

/** What each sample's curve says at one x. */
final class StripChart extends PictureChart {

    private static final double SIZE = 6;

    StripChart() {
        super("strip-chart");
    }

    /** @param strip which of the veil's places the strip cuts */
    void show(BiasVarianceFindings found, int strip) {
        Vector said = found.veil().strip(strip);
        double mean = found.veil().mean().get(strip);
        double truth = found.truth().y().get(strip);
        double reach = found.reach();
        long outside = said.stream().filter(y -> Math.abs(y - truth) > reach).count();
        String at = NumberText.of(found.veil().x().get(strip));
        getContent()
                .setModel(ChartModel.of(
                                getTranslation("choose.samples-strip.title", at),
                                Axis.linear(getTranslation("choose.samples-strip.y", at), truth - reach, truth + reach),
                                Axis.linear(getTranslation("choose.samples-strip.sample"), 0, said.size()))
                        .withSubtitle(outside == 0 ? "" : getTranslation("choose.samples-strip.outside", outside))
                        .withDescription(getTranslation(
                                "choose.samples-strip.description", NumberText.of(truth), NumberText.of(mean)))
                        .withMarks(Scatter.of(
                                        "samples",
                                        getTranslation("choose.samples-strip.each"),
                                        VeilChart.SINGLE,
                                        numbers(said),
                                        Numbers.of(IntStream.rangeClosed(1, said.size())
                                                .asDoubleStream()))
                                .withSize(SIZE))
                        .withAnnotations(
                                Annotation.verticalLine(
                                        truth, getTranslation("choose.samples-strip.truth"), VeilChart.TRUTH),
                                Annotation.verticalLine(
                                        mean, getTranslation("choose.samples-strip.mean"), VeilChart.MEAN)));
    }
}
