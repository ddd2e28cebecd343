package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.LambdaRange;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.ApexChart;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartTexts;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Picture;

/** What the charts of all screens share: their words, their help, their colours, and vectors as numbers to draw. */
public abstract class PictureChart extends Composite<ApexChart> {

    /** Significant digits of a number that was found, as tips and screen readers tell it. */
    protected static final int DIGITS = 4;

    private final String id;

    protected PictureChart(String id) {
        this.id = id;
    }

    @Override
    protected ApexChart initContent() {
        ApexChart chart = new ApexChart(id, texts());
        chart.addClassName("panel");
        Picture.of(id).ifPresent(picture -> {
            chart.addTool(new HelpButton(picture));
            chart.addTool(new FullScreenButton(getTranslation(picture.nameKey())));
        });
        return chart;
    }

    private ChartTexts texts() {
        return new ChartTexts(
                getTranslation("chart.options"),
                getTranslation("chart.show-table"),
                getTranslation("chart.show-picture"),
                getTranslation("chart.download-png"),
                getTranslation("chart.download-svg"),
                getTranslation("chart.download-csv"),
                getTranslation("chart.point"),
                editHelp(),
                getTranslation("chart.series"));
    }

    /** How points are moved by keyboard, where a chart has such. */
    protected String editHelp() {
        return getTranslation("chart.edit-help");
    }

    /** The horizontal axis of λ. */
    protected Axis lambdaAxis(LambdaRange range) {
        return Axis.log10(getTranslation("axis.lambda"), range.low(), range.high())
                .withEndLabels(getTranslation("lambda.less"), getTranslation("lambda.more"));
    }

    /** Where on the axis of λ somebody is: at its edge, and so named, where λ is beyond. */
    protected Annotation lambdaHere(LambdaRange range, double lambda, String offScale) {
        double shown = range.clamp(lambda);
        return Annotation.verticalLine(shown, lambda == shown ? getTranslation("chart.here") : offScale, "--chart-fit");
    }

    /** As above, of a picture that says no more of what is beyond. */
    protected Annotation lambdaHere(LambdaRange range, double lambda) {
        return lambdaHere(range, lambda, getTranslation("chart.here.off", NumberText.lambda(lambda)));
    }

    /** The colour that a penalty has on every chart. */
    public static String color(PenaltyKind kind) {
        return "--penalty-" + kind.id();
    }

    /** Without a copy. */
    public static Numbers numbers(Vector vector) {
        return Numbers.sharing(vector.shared());
    }

    /** One coordinate of many short lines, one after another with a gap between two. */
    protected static <T> Numbers segments(List<T> lines, ToDoubleFunction<T> from, ToDoubleFunction<T> to) {
        return Numbers.of(lines.stream()
                .flatMapToDouble(
                        line -> DoubleStream.of(from.applyAsDouble(line), to.applyAsDouble(line), Double.NaN)));
    }

    protected static Numbers numbers(Vector vector, int[] rows) {
        return Numbers.of(Arrays.stream(rows).mapToDouble(vector::get));
    }
}
