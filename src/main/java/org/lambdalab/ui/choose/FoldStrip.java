package org.lambdalab.ui.choose;

import java.util.stream.IntStream;
import org.lambdalab.lab.FoldFindings;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.controls.PictureChart;

/** Which rows each fold leaves out. */
final class FoldStrip extends PictureChart {

    /** Of more rows every k-th is drawn. */
    private static final int MOST = 600;

    private static final double SIZE = 6;

    FoldStrip() {
        super("fold-strip-chart");
    }

    /** @param watched the fold that is looked at, from 1; 0 for none */
    void show(FoldFindings found, int watched) {
        int count = found.observations().split().training().size();
        int each = 1 + count / MOST;
        int[] rows = IntStream.iterate(0, row -> row < count, row -> row + each).toArray();
        int[] others = IntStream.of(rows)
                .filter(row -> found.foldOf(row) != watched - 1)
                .toArray();
        int[] own = IntStream.of(rows)
                .filter(row -> found.foldOf(row) == watched - 1)
                .toArray();
        getContent()
                .setModel(ChartModel.of(
                                getTranslation("choose.strip.title"),
                                Axis.linear(getTranslation("choose.strip.row"), 1, count),
                                Axis.whole(getTranslation("choose.strip.fold"), 1, found.count()))
                        .withSubtitle(
                                each > 1
                                        ? getTranslation("choose.strip.thinned", each)
                                        : getTranslation("choose.strip.subtitle"))
                        .withMarks(
                                dots("out", "choose.strip.left-out", "--chart-cross-validation", others, found),
                                dots("watched", "choose.strip.watched", "--chart-fit", own, found)));
    }

    private Scatter dots(String id, String nameKey, String color, int[] rows, FoldFindings found) {
        return Scatter.of(
                        id,
                        getTranslation(nameKey),
                        color,
                        Numbers.of(IntStream.of(rows).mapToDouble(row -> row + 1)),
                        Numbers.of(IntStream.of(rows).mapToDouble(row -> found.foldOf(row) + 1)))
                .withSize(SIZE);
    }
}
