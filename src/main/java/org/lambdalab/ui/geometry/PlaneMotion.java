package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.lab.PlaneFindings;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lets the browser show by itself what is under a finger, on its own frames and however far the server is: told the
 * numbers of the problem with every answer, it solves two weights by the same formulas. The server hears of a drag a few
 * times a second, and at its end.
 */
@Tag("plane-motion")
@JsModule("./plane-motion.ts")
final class PlaneMotion extends Component {

    /** In milliseconds: four times a second. */
    static final int HEARD_EVERY = 250;

    /** Of the texts that change under a finger. */
    static final List<String> KEYS = List.of(
            "plane.title.l1",
            "plane.title.l2",
            "plane.title.elastic-net",
            "plane.title.free",
            "plane.title.idle",
            "plane.binds.l1",
            "plane.binds.l2",
            "plane.binds.elastic-net",
            "plane.free.l1",
            "plane.free.l2",
            "plane.free.elastic-net",
            "plane.idle.l1",
            "plane.idle.l2",
            "plane.idle.elastic-net",
            "plane.title.both",
            "plane.place",
            "plane.samples.zeros",
            "plane.samples.redrawn",
            "plane.description",
            "plane.budget",
            "plane.budget.value",
            "plane.budget.free",
            "plane.correlation",
            "plane.noise",
            "plane.true-weight-1",
            "plane.true-weight-2",
            "plane.objective",
            "plane.weight.1",
            "plane.weight.2",
            "plane.hold.l1",
            "plane.hold.l2",
            "plane.hold.elastic-net",
            "plane.because.unpenalised",
            "plane.because.idle",
            "plane.because.zero",
            "plane.because.held",
            "plane.because.free",
            "plane.findings.unpenalised",
            "plane.findings.idle",
            "plane.findings.second",
            "plane.findings.first",
            "plane.findings.both",
            "plane.findings.none",
            "plane.findings.free",
            "findings.sentences",
            "penalty.brief.l1",
            "penalty.brief.l2",
            "penalty.brief.elastic-net",
            "control.value",
            "model.log-lambda",
            "model.log-lambda.lasso",
            "model.log-lambda.share",
            "model.log-lambda.spoken",
            "model.l1-ratio",
            "model.l1-ratio.value");

    private static final int MOST_PARTS = 8;

    /** The noise of many data sets is the same as long as these are as large. */
    private ObjectNode toldSamples = JsonNodeFactory.instance.objectNode();

    PlaneMotion(PlaneState state) {
        getElement().setProperty("tellEvery", HEARD_EVERY);
        getElement().setPropertyJson("words", words((key, parts) -> getTranslation(key, parts)));
        state.show(this::tell);
    }

    private void tell(PlaneFindings found) {
        ObjectNode samples = found.samples().map(PlaneJson::samples).orElseGet(JsonNodeFactory.instance::objectNode);
        if (!samples.equals(toldSamples)) {
            toldSamples = samples;
            getElement().setPropertyJson("samples", samples);
        }
        getElement().setPropertyJson("told", PlaneJson.of(found));
    }

    /** The texts as they are before their parts are put in. */
    static ObjectNode words(PlaneWords words) {
        Object[] places =
                IntStream.range(0, MOST_PARTS).mapToObj(i -> "{" + i + "}").toArray();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        KEYS.forEach(key -> json.put(key, words.say(key, places)));
        return json;
    }

    /** A slider whose drag the browser shows, and tells of now and then. */
    static <S extends HasValueChangeMode> S shown(S slider) {
        slider.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return slider;
    }
}
