package org.lambdalab.ui.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.lessons.SketchGround;
import org.lambdalab.ui.NumberText;

/**
 * A tick of an axis that is drawn on.
 *
 * @param at a share of the axis
 */
record SketchTicks(double at, String text) {

    private static final int DECADES_A_TICK = 2;

    /** Of what stands between two powers of ten, and how far apart ticks are in all. */
    private static final List<Double> ROUND = List.of(1.0, 2.0, 5.0);

    private static final int MOST = 6;

    /** Every other power of ten of λ. */
    static List<SketchTicks> right(SketchGround ground) {
        int low = ground.lambdas().lowExponent();
        int high = ground.lambdas().highExponent();
        return IntStream.iterate(low, exponent -> exponent <= high, exponent -> exponent + DECADES_A_TICK)
                .mapToObj(exponent -> new SketchTicks(
                        (exponent - low) / (double) (high - low), NumberText.lambda(Math.pow(10, exponent))))
                .toList();
    }

    /** Round numbers. */
    static List<SketchTicks> up(SketchGround ground) {
        return ground.logarithmic() ? decades(ground) : steps(ground);
    }

    private static List<SketchTicks> decades(SketchGround ground) {
        List<SketchTicks> round = decades(ground, ROUND);
        return round.size() <= MOST ? round : decades(ground, List.of(1.0));
    }

    private static List<SketchTicks> decades(SketchGround ground, List<Double> factors) {
        List<SketchTicks> ticks = new ArrayList<>();
        int last = exponent(ground.scale().high());
        for (int exponent = exponent(ground.scale().low()); exponent <= last; exponent++) {
            for (double factor : factors) {
                add(ticks, ground, factor * Math.pow(10, exponent));
            }
        }
        return ticks;
    }

    private static List<SketchTicks> steps(SketchGround ground) {
        double power = Math.pow(10, exponent(ground.scale().width()) - 1.0);
        double step = ROUND.stream()
                .flatMap(factor -> List.of(factor * power, factor * power * 10).stream())
                .sorted()
                .filter(size -> ground.scale().width() / size <= MOST)
                .findFirst()
                .orElseThrow();
        List<SketchTicks> ticks = new ArrayList<>();
        for (double k = Math.ceil(ground.scale().low() / step);
                k * step <= ground.scale().high();
                k++) {
            add(ticks, ground, k * step);
        }
        return ticks;
    }

    private static void add(List<SketchTicks> ticks, SketchGround ground, double value) {
        if (value >= ground.scale().low() && value <= ground.scale().high()) {
            ticks.add(new SketchTicks(ground.height(value), NumberText.lambda(value)));
        }
    }

    private static int exponent(double value) {
        return (int) Math.floor(Math.log10(value));
    }
}
