package org.lambdalab.ui.choose;

import java.util.function.DoubleConsumer;
import java.util.stream.DoubleStream;
import org.lambdalab.lab.LambdaRange;
import org.lambdalab.lab.RepeatFindings.Tally;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Range;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.controls.PictureChart;

/** A histogram of the λ that repeats propose: a dot for each repeat, those of one λ on top of each other. */
final class RepeatChart extends PictureChart {

    private static final String COLOR = "--chart-cross-validation";
    private static final double SIZE = 6;
    /** Where there are fewer on top of each other, they look as few. */
    private static final int LEAST_HEIGHT = 8;

    private final String titleKey;
    private Vector shown = Vector.of();

    /** @param take told of the λ of a dot that a person chooses */
    RepeatChart(String id, String titleKey, DoubleConsumer take) {
        super(id);
        this.titleKey = titleKey;
        getContent().addValueChosenListener(chosen -> {
            if (chosen.index() >= 0 && chosen.index() < shown.size()) {
                take.accept(shown.get(chosen.index()));
            }
        });
    }

    @Override
    protected String editHelp() {
        return getTranslation("choose.repeats.keys");
    }

    /** @param decades what is shown of λ */
    void show(Tally tally, Range decades, LambdaRange range, double present) {
        shown = tally.each();
        String proposed = getTranslation(titleKey);
        Axis x = Axis.log10(getTranslation("axis.lambda"), decades.min(), decades.max())
                .withEndLabels(getTranslation("lambda.less"), getTranslation("lambda.more"));
        Annotation here = Annotation.verticalLine(
                Math.clamp(range.clamp(present), decades.min(), decades.max()),
                present < decades.min() || present > decades.max()
                        ? getTranslation("chart.here.off", NumberText.lambda(present))
                        : getTranslation("chart.here"),
                "--chart-fit");
        getContent()
                .setModel(ChartModel.of(
                                proposed,
                                x,
                                Axis.whole(
                                        getTranslation("choose.repeats.times"),
                                        0,
                                        Math.max(LEAST_HEIGHT, tally.most() + 1)))
                        .withSubtitle(getTranslation("choose.repeats.subtitle"))
                        .withUsage(getTranslation("choose.repeats.usage"))
                        .withDescription(getTranslation(
                                "choose.repeats.description",
                                proposed,
                                NumberText.lambda(tally.least()),
                                NumberText.lambda(tally.greatest())))
                        .withMarks(Scatter.of("repeats", proposed, COLOR, numbers(shown), numbers(tally.heights()))
                                .withSize(SIZE)
                                .asChoosable())
                        .withAnnotations(here));
    }

    /** The whole decades that hold all of several λ. */
    static Range decades(double... lambdas) {
        double low = Math.floor(Math.log10(DoubleStream.of(lambdas).min().orElseThrow()));
        double high = Math.ceil(Math.log10(DoubleStream.of(lambdas).max().orElseThrow()));
        return new Range(Math.pow(10, low), Math.pow(10, Math.max(high, low + 1)));
    }
}
