package org.lambdalab.ui.lab;

import com.vaadin.flow.component.Composite;
import java.util.Arrays;
import java.util.Optional;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.LambdaRange;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.chart.Annotation;
import org.lambdalab.ui.chart.ApexChart;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartTexts;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Picture;

/** What the lab's charts share: their words, their colours, and vectors as numbers to draw. */
abstract class LabChart extends Composite<ApexChart> {

    private final String id;

    LabChart(String id) {
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
                getTranslation("chart.edit-help"),
                getTranslation("chart.series"));
    }

    /** The colour that a penalty has on every chart. */
    static String color(PenaltyKind kind) {
        return "--penalty-" + kind.id();
    }

    /** The horizontal axis of λ, and where on it the experiment stands. */
    Axis lambdaAxis(LambdaRange range) {
        return Axis.log10(getTranslation("axis.lambda"), range.low(), range.high())
                .withEndLabels(getTranslation("lambda.less"), getTranslation("lambda.more"));
    }

    /** Nothing where there is no penalty: λ has no effect then. */
    Optional<Annotation> lambdaHere(Findings found, String offScale) {
        if (!isPenalised(found)) {
            return Optional.empty();
        }
        double lambda = found.experiment().model().effectiveLambda();
        double shown = found.path().lambdaRange().clamp(lambda);
        String label = lambda == shown ? getTranslation("chart.here") : offScale;
        return Optional.of(Annotation.verticalLine(shown, label, "--chart-fit"));
    }

    static boolean isPenalised(Findings found) {
        return found.experiment().model().penalty().isPenalty();
    }

    static Numbers numbers(Vector vector) {
        return Numbers.sharing(vector.shared());
    }

    static Numbers numbers(Vector vector, int[] rows) {
        return Numbers.of(Arrays.stream(rows).mapToDouble(vector::get));
    }
}
