package org.lambdalab.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.lab.NetworkFindings;
import org.lambdalab.lab.Trained;
import org.lambdalab.network.Network;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.ChartModel;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Mark;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Stroke;
import org.lambdalab.ui.controls.PictureChart;

/** The sizes of all weights, the largest first: under L1 a cliff, under L2 a slope. */
final class SizesChart extends PictureChart {

    private static final double LEAST = 1e-6;
    /** Unless one is larger: the axis holds still. */
    private static final double LARGEST = 10;

    SizesChart(NetworkState state) {
        super("sorted-weights-chart");
        state.show(found -> getContent().setModel(model(found)));
    }

    private ChartModel model(NetworkFindings found) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < found.trained().size(); i++) {
            marks.add(line(found, i));
        }
        int count = found.first().snapshot().network().architecture().weights();
        return ChartModel.of(
                        getTranslation("network.sizes.title"),
                        Axis.linear(getTranslation("network.axis.rank"), 1, Math.max(2, count)),
                        Axis.log10(getTranslation("network.axis.size"), LEAST, largest(found)))
                .withSubtitle(getTranslation("network.sizes.subtitle"))
                .withDescription(getTranslation("network.sizes.description"))
                .withMarks(marks);
    }

    private static double largest(NetworkFindings found) {
        double largest = LARGEST;
        for (Trained trained : found.trained()) {
            double size = trained.snapshot().network().sizes().get(0);
            while (largest < size) {
                largest *= 10;
            }
        }
        return largest;
    }

    /** It ends where exact zeros begin: they have no place on an axis by factors. */
    private Line line(NetworkFindings found, int index) {
        Trained trained = found.trained().get(index);
        Network network = trained.snapshot().network();
        Vector sizes = network.sizes();
        return Line.of(
                        "sizes-" + index,
                        getTranslation(
                                "network.sizes.line",
                                Names.of(this, found.plan(), trained),
                                Network.zeros(sizes),
                                sizes.size()),
                        Names.color(found, index),
                        Numbers.of(IntStream.range(0, sizes.size()).mapToDouble(rank -> rank + 1)),
                        Numbers.of(sizes.stream().map(size -> size == 0 ? Double.NaN : Math.max(size, LEAST))))
                .withStroke(Stroke.SOLID.withWidth(2.5));
    }
}
