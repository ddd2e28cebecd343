package org.lambdalab.ui.ways;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.stream.Collectors;
import org.lambdalab.experiment.Way;
import org.lambdalab.lab.WayFindings;
import org.lambdalab.lab.WaysFindings;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LiveSentence;

/** Which way does best on the rows held out, by how much, and what they cannot tell from it. */
final class WaysSentence extends Composite<LiveSentence> {

    /** So many times as much, or fewer, sound like more than they are. */
    private static final double FEW = 1.05;

    /** More than so many times as much is no number to remember, if it is one. */
    private static final double MANY = 1000;

    private static String key(double times) {
        if (times < FEW) {
            return "ways.best.hardly";
        }
        return times < MANY ? "ways.best" : "ways.best.far";
    }

    void say(WaysFindings found) {
        getContent().say(found.best().map(best -> text(found, best)).orElseGet(() -> getTranslation("ways.unjudged")));
    }

    private String text(WaysFindings found, WayFindings best) {
        WayFindings untouched = found.of(Way.NOTHING);
        String error = NumberText.of(best.errors().validation());
        List<WayFindings> near = found.undecided();
        String beside = near.isEmpty()
                ? getTranslation(found.judges() == 1 ? "ways.one-row" : "ways.clear")
                : getTranslation(
                        "ways.near",
                        near.size(),
                        near.stream()
                                .map(one -> getTranslation(WayTexts.nameKey(one.way())))
                                .collect(Collectors.joining(", ")));
        if (best.way() == Way.NOTHING) {
            return getTranslation("ways.best.nothing", found.judges(), error, beside);
        }
        double before = untouched.errors().validation();
        double times = before / best.errors().validation();
        return getTranslation(
                key(times),
                getTranslation(WayTexts.nameKey(best.way())),
                found.judges(),
                error,
                NumberText.of(before),
                NumberText.of(times),
                beside);
    }
}
