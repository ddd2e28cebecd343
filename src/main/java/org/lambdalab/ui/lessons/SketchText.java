package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.lambdalab.lessons.Drawing;
import org.lambdalab.lessons.SketchGround;
import org.lambdalab.ui.NumberText;

/** A line in words: where it begins, where it is lowest and where it ends. */
final class SketchText {

    /** No finger draws finer. */
    private static final int DIGITS = 2;

    private SketchText() {}

    static String of(Component asking, Drawing drawn, SketchGround ground) {
        return text(asking, drawn.first(ground), drawn.lowest(ground), drawn.lowestAt(ground), drawn.last(ground));
    }

    /** The true one, as far as it is within the picture. */
    static String of(Component asking, SketchGround ground) {
        int last = ground.line().size() - 1;
        int lowest = IntStream.rangeClosed(0, last)
                .boxed()
                .min(Comparator.comparingDouble(place -> ground.line().get(place)))
                .orElseThrow();
        return text(
                asking,
                ground.line().get(0),
                ground.line().get(lowest),
                ground.lambda(lowest / (double) last),
                ground.line().get(last));
    }

    private static String text(Component asking, double first, double lowest, double lowestAt, double last) {
        return asking.getTranslation(
                "lesson.sketch.line",
                NumberText.of(first, DIGITS),
                NumberText.of(lowest, DIGITS),
                NumberText.lambda(lowestAt),
                NumberText.of(last, DIGITS));
    }
}
