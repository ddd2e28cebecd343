package org.lambdalab.ui.geometry;

import java.util.List;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.Weights;
import org.lambdalab.lab.PlaneFindings;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The numbers of a problem as the browser solves it; the names are those of {@code frontend/plane/plane.ts}. */
final class PlaneJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PlaneJson() {}

    static ObjectNode of(PlaneFindings found) {
        TwoWeights question = found.question();
        ObjectNode json = NODES.objectNode();
        json.set("asked", asked(question));
        json.putArray("penalties")
                .add(found.chosen().kind().id())
                .add(found.beside().kind().id());
        json.put("standardize", question.standardize());
        json.set("loss", loss(found.chosen().tangency().problem().loss()));
        Loss noise = found.noiseAlone();
        json.putObject("noise").put("least", noise.least()).set("optimum", place(noise.optimum()));
        json.put("reach", found.reach());
        json.putArray("range")
                .add(found.lambdaRange().lowExponent())
                .add(found.lambdaRange().highExponent());
        json.put("rest", rest(question));
        return json;
    }

    static ObjectNode samples(List<Weights> noises) {
        ObjectNode json = NODES.objectNode();
        ArrayNode places = json.putArray("noises");
        noises.forEach(noise -> places.add(place(noise)));
        return json;
    }

    private static ObjectNode asked(TwoWeights question) {
        ObjectNode asked = NODES.objectNode().put("lambda", question.lambda()).put("l1Ratio", question.l1Ratio());
        TwoFeatures data = question.data();
        asked.putObject("features")
                .put("correlation", data.correlation())
                .put("noise", data.noise())
                .put("weight1", data.weight1())
                .put("weight2", data.weight2())
                .put("unit", data.unit());
        return asked;
    }

    /** All that does not move under a finger, in one text to compare. */
    private static String rest(TwoWeights question) {
        TwoWeights still = TwoWeights.DEFAULT;
        return question.withLambda(still.lambda())
                .withL1Ratio(still.l1Ratio())
                .withData(still.data()
                        .withUnit(question.data().unit())
                        .withSize(question.data().size()))
                .toString();
    }

    private static ObjectNode loss(Loss loss) {
        ObjectNode json = NODES.objectNode()
                .put("g11", loss.g11())
                .put("g12", loss.g12())
                .put("g22", loss.g22())
                .put("least", loss.least());
        json.set("optimum", place(loss.optimum()));
        return json;
    }

    private static ArrayNode place(Weights weights) {
        return NODES.arrayNode().add(weights.first()).add(weights.second());
    }
}
