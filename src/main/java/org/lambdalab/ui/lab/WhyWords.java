package org.lambdalab.ui.lab;

import com.vaadin.flow.function.SerializableBiFunction;
import java.util.List;
import org.lambdalab.lab.LambdaRange;
import org.lambdalab.lab.WeightFindings;
import org.lambdalab.sample.Interval;
import org.lambdalab.ui.NumberText;

/** What is said of one weight: a sentence each of why it is as it is, of its step, and of its path. */
final class WhyWords {

    private static final int DIGITS = 4;

    private final SerializableBiFunction<String, Object[], String> texts;

    WhyWords(SerializableBiFunction<String, Object[], String> texts) {
        this.texts = texts;
    }

    private String say(String key, Object... parts) {
        return texts.apply(key, parts);
    }

    String title(WeightFindings weight) {
        return say(weight.isZero() ? "why.title.zero" : "why.title.other", weight.feature());
    }

    String pull(WeightFindings weight) {
        return say("why.pull", number(weight.pull()));
    }

    String hold(WeightFindings weight) {
        return say("why.hold", number(weight.hold()));
    }

    String reason(WeightFindings weight) {
        return say(
                "why.reason." + kind(weight) + (hasCorner(weight) ? (weight.isZero() ? ".zero" : ".other") : ""),
                weight.feature(),
                number(weight.weight()),
                number(weight.pull()),
                number(weight.hold()),
                NumberText.lambda(weight.lambda()));
    }

    /** Of its step alone, with the others as they are. */
    String step(WeightFindings weight) {
        String step = !weight.varies() ? "none" : !hasCorner(weight) ? "free" : weight.isZero() ? "zero" : "other";
        return say(
                "why.step." + step,
                number(weight.pullAtZero()),
                number(weight.hold()),
                number(weight.divisor()),
                number(weight.weight()));
    }

    String path(WeightFindings weight, LambdaRange range) {
        if (!weight.varies()) {
            return "";
        }
        if (weight.penalty().l1Ratio() == 0) {
            return say(weight.lambda() > 0 ? "why.path.l2" : "why.path.none");
        }
        List<Interval> kept = weight.kept();
        if (kept.isEmpty()) {
            return say("why.path.never", NumberText.lambda(range.low()));
        }
        boolean stays = kept.getLast().low() <= range.low();
        if (kept.size() == 1) {
            return say(
                    stays ? "why.path.stays" : "why.path.leaves",
                    number(kept.getFirst().high()),
                    number(kept.getFirst().low()));
        }
        return say(
                stays ? "why.path.returns-stays" : "why.path.returns",
                number(kept.getFirst().high()),
                number(kept.getFirst().low()),
                number(kept.get(1).high()),
                kept.size() - 1,
                number(kept.getLast().low()));
    }

    private static String kind(WeightFindings weight) {
        if (!weight.varies()) {
            return "constant";
        }
        if (weight.lambda() == 0) {
            return "none";
        }
        return weight.penalty().l1Ratio() == 0 ? "l2" : weight.penalty().l1Ratio() == 1 ? "l1" : "elastic-net";
    }

    private static boolean hasCorner(WeightFindings weight) {
        return weight.hold() > 0 && weight.varies();
    }

    private static String number(double value) {
        return NumberText.of(value, DIGITS);
    }
}
