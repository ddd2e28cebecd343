package org.lambdalab.ui.descent;

import com.vaadin.flow.component.Composite;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lambdalab.descent.Rule;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.lab.DescentMethod;
import org.lambdalab.lab.DescentTrack;
import org.lambdalab.lab.DescentTrack.Course;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LiveSentence;

/** Where each walk is, and what becomes of it. */
final class DescentSentence extends Composite<LiveSentence> {

    DescentSentence(DescentState state) {
        state.show(found -> getContent()
                .say(getTranslation(
                        "descent.findings",
                        Integer.toString(found.question().step()),
                        found.tracks().stream()
                                .map(track -> sentence(found, track))
                                .collect(Collectors.joining(" ")))));
    }

    private String sentence(DescentFindings found, DescentTrack track) {
        int step = found.question().step();
        OptionalInt zero = lastZero(track);
        return getTranslation(
                "descent.course." + key(found, track, zero.orElse(Integer.MAX_VALUE) <= step),
                getTranslation("descent.method." + track.method().id()),
                WeightText.of(track.step(step).at()),
                track.minimiser().map(WeightText::of).orElse(""),
                Integer.toString(zero.orElse(0)),
                swing(track),
                NumberText.factor(track.walk().rule().rate()),
                NumberText.of(track.walk().limit()),
                zeros(track),
                factor(track),
                getTranslation(found.question().momentum() > 0 ? "descent.limit.momentum" : "descent.limit"));
    }

    private static String key(DescentFindings found, DescentTrack track, boolean isZero) {
        Course course = track.course();
        String id = course.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (course) {
            case TO_ZERO -> id + (isZero ? ".there" : ".ahead");
            case APPROACHES -> id + "." + manner(found, track);
            case DIVERGES -> id + (track.isLost(found.question().step()) ? ".lost" : ".seen");
            default -> id;
        };
    }

    private static String manner(DescentFindings found, DescentTrack track) {
        boolean alone = !found.question().ground().hasLoss() && found.question().momentum() == 0;
        if (alone && track.method() == DescentMethod.RIDGE) {
            return "factor";
        }
        return track.arrives() ? "limit" : "far";
    }

    /** From which step on all the weights are 0 that become so. */
    private static OptionalInt lastZero(DescentTrack track) {
        return IntStream.range(0, track.weights())
                .mapToObj(track::zeroFrom)
                .flatMapToInt(OptionalInt::stream)
                .max();
    }

    /** Which of two; of one it goes without saying. */
    private String zeros(DescentTrack track) {
        if (track.weights() == 1) {
            return "";
        }
        return IntStream.range(0, track.weights())
                .filter(weight -> track.zeroFrom(weight).isPresent())
                .mapToObj(weight -> getTranslation("plane.weight." + (weight + 1)))
                .collect(Collectors.joining(" " + getTranslation("descent.and") + " ", "", " "));
    }

    /** Of the weights that jump across 0, each with how far it comes; of one it goes without saying which. */
    private String swing(DescentTrack track) {
        return track.chattering()
                .mapToObj(weight -> getTranslation(
                        track.weights() == 1 ? "descent.swing" : "descent.swing.of",
                        NumberText.of(track.swing(weight)),
                        getTranslation("plane.weight." + (weight + 1))))
                .collect(Collectors.joining(" " + getTranslation("descent.and") + " "));
    }

    /** What a step without a loss multiplies a weight by. */
    private static String factor(DescentTrack track) {
        Rule rule = track.walk().rule();
        return NumberText.factor(1 - rule.rate() * rule.lambda() * rule.curve().curvature());
    }
}
