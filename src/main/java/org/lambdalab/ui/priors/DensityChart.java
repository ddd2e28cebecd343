package org.lambdalab.ui.priors;

import java.util.function.DoubleUnaryOperator;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.lab.PriorFindings;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.chart.Axis;
import org.lambdalab.ui.chart.Line;
import org.lambdalab.ui.chart.Numbers;
import org.lambdalab.ui.chart.Scatter;
import org.lambdalab.ui.controls.PictureChart;

/** What the charts of this screen share: the axis of the weight, curves over it, and draws below them. */
abstract class DensityChart extends PictureChart {

    private static final double DRAW_SIZE = 5;

    /** Its multiples, but for whole numbers, lie evenly from 0 to 1 however many there are. */
    private static final double GOLDEN = 0.618033988749895;

    DensityChart(String id) {
        super(id);
    }

    Axis weights(PriorFindings found) {
        return Axis.linear(getTranslation("prior.axis.weight"), -found.reach(), found.reach())
                .rounded(DIGITS);
    }

    static Line curve(String id, String name, String color, Vector places, DoubleUnaryOperator height) {
        return Line.of(id, name, color, numbers(places), heights(places, height));
    }

    static Numbers heights(Vector places, DoubleUnaryOperator height) {
        return Numbers.of(places.stream().map(height));
    }

    /** Draws from a density, strewn evenly over the area below its curve: so many lie where it is high. */
    Scatter draws(PenaltyKind kind, Vector drawn, DoubleUnaryOperator density) {
        double[] heights = new double[drawn.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = density.applyAsDouble(drawn.get(i)) * (i * GOLDEN % 1);
        }
        return Scatter.of(
                        "draws-" + kind.id(),
                        getTranslation("prior.draws.of", getTranslation("penalty.brief." + kind.id())),
                        color(kind),
                        numbers(drawn),
                        Numbers.sharing(heights))
                .withSize(DRAW_SIZE);
    }
}
