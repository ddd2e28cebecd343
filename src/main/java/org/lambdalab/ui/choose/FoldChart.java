package org.lambdalab.ui.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.lab.Curve;
import org.lambdalab.lab.FoldFindings;
import org.lambdalab.sample.Interval;
import org.lambdalab.sample.Sample;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.chart.Symbol;
import org.lambdalab.ui.controls.PictureChart;
import org.lambdalab.ui.controls.QuantityText;

/** The fit without one fold, with the rows that judge it, beside the fit to all that is kept in the end. */
final class FoldChart extends PictureChart {

    private static final int MOST = 2_000;
    private static final double MARGIN = 0.1;

    FoldChart() {
        super("fold-chart");
    }

    /** @param watched the fold that is looked at, from 1; 0 for none */
    void show(FoldFindings found, int watched, double lambda) {
        Sample training = found.observations().split().training();
        int each = 1 + training.size() / MOST;
        List<Mark> marks = new ArrayList<>();
        marks.add(line("fit", "choose.fold.refitted", "--chart-fit", found.refitted(lambda))
                .withStroke(watched == 0 ? Stroke.SOLID.withWidth(3) : Stroke.DASHED));
        if (watched > 0) {
            marks.add(line("fold", "choose.fold.fit", "--chart-cross-validation", found.fitted(watched - 1, lambda))
                    .withStroke(Stroke.SOLID.withWidth(3)));
            marks.add(dots(
                            "left-out",
                            "choose.fold.left-out",
                            "--chart-cross-validation",
                            training,
                            rows(found, each, watched - 1, true))
                    .withSymbol(Symbol.DIAMOND));
        }
        marks.add(dots(
                "training", "chart.training", "--chart-training", training, rows(found, each, watched - 1, false)));
        Interval across = found.x();
        Interval up = found.y().widened(MARGIN);
        getContent()
                .setModel(ChartModel.of(
                                getTranslation(watched == 0 ? "choose.fold.title.all" : "choose.fold.title", watched),
                                Axis.linear(
                                        QuantityText.of(
                                                this, found.observations().x()),
                                        across.low(),
                                        across.high()),
                                Axis.linear(
                                        QuantityText.of(
                                                this, found.observations().y()),
                                        up.low(),
                                        up.high()))
                        .withMarks(marks));
    }

    private static int[] rows(FoldFindings found, int each, int fold, boolean own) {
        int count = found.observations().split().training().size();
        return IntStream.iterate(0, row -> row < count, row -> row + each)
                .filter(row -> (found.foldOf(row) == fold) == own)
                .toArray();
    }

    private Line line(String id, String nameKey, String color, Curve curve) {
        return Line.of(id, getTranslation(nameKey), color, numbers(curve.x()), numbers(curve.y()));
    }

    private Scatter dots(String id, String nameKey, String color, Sample sample, int[] rows) {
        return Scatter.of(id, getTranslation(nameKey), color, numbers(sample.x(), rows), numbers(sample.y(), rows));
    }
}
