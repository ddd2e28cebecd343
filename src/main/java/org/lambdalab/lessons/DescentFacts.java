package org.lambdalab.lessons;

import java.util.List;
import java.util.OptionalInt;
import org.lambdalab.lab.DescentFindings;
import org.lambdalab.lab.DescentMethod;
import org.lambdalab.lab.DescentTrack;

/** What a condition can say of descent: of the first weight, at the step that is shown. */
final class DescentFacts {

    static final List<Fact<DescentFindings>> ALL = List.of(
            Fact.real("lambda", found -> found.question().lambda()),
            Fact.real("learningRate", found -> found.question().rate()),
            Fact.real("momentum", found -> found.question().momentum()),
            Fact.whole("step", found -> found.question().step()),
            Fact.real("l1Weight", found -> weight(found, DescentMethod.SUBGRADIENT)),
            Fact.real("proximalWeight", found -> weight(found, DescentMethod.PROXIMAL)),
            Fact.real("l2Weight", found -> weight(found, DescentMethod.RIDGE)),
            Fact.whole("proximalZeroFrom", DescentFacts::zeroFrom));

    private DescentFacts() {}

    private static DescentTrack track(DescentFindings found, DescentMethod method) {
        return found.track(method).orElseThrow();
    }

    private static double weight(DescentFindings found, DescentMethod method) {
        DescentTrack track = track(found, method);
        int shown = Math.min(found.question().step(), track.walk().last());
        return track.walk().at(shown).get(0);
    }

    private static double zeroFrom(DescentFindings found) {
        OptionalInt step = track(found, DescentMethod.PROXIMAL).zeroFrom(0);
        return step.isPresent() ? step.getAsInt() : Double.NaN;
    }
}
