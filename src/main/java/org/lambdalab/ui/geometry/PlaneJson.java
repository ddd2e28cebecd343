package org.lambdalab.ui.geometry;

import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.TwoFeatures;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.PlaneSource;
import org.lambdalab.experiment.TwoColumns;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.geometry.Loss;
import org.lambdalab.geometry.Weights;
import org.lambdalab.lab.PlaneFindings;
import org.lambdalab.lab.PlaneSamples;
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
        json.put("standardize", question.standardize()).put("overlay", question.overlay());
        json.set("loss", loss(found.chosen().tangency().problem().loss()));
        found.noiseAlone()
                .ifPresent(noise ->
                        json.putObject("noise").put("least", noise.least()).set("optimum", place(noise.optimum())));
        json.put("reach", found.reach());
        json.putArray("range")
                .add(found.lambdaRange().lowExponent())
                .add(found.lambdaRange().highExponent());
        json.put("rest", rest(question));
        return json;
    }

    /** Of generated data what the noise has, from which the losses of any truth follow; of a table the losses. */
    static ObjectNode samples(PlaneSamples samples) {
        ObjectNode json = NODES.objectNode();
        if (samples.noises().isEmpty()) {
            ArrayNode losses = json.putArray("losses");
            samples.losses().forEach(loss -> losses.add(loss(loss)));
        } else {
            ArrayNode noises = json.putArray("noises");
            samples.noises().forEach(noise -> noises.add(place(noise)));
        }
        return json;
    }

    private static ObjectNode asked(TwoWeights question) {
        ObjectNode asked = NODES.objectNode()
                .put("lambda", question.lambda())
                .put("l1Ratio", question.l1Ratio())
                .put("budget", question.budget());
        question.features()
                .ifPresent(data -> asked.putObject("features")
                        .put("correlation", data.correlation())
                        .put("noise", data.noise())
                        .put("weight1", data.weight1())
                        .put("weight2", data.weight2())
                        .put("unit", data.unit()));
        return asked;
    }

    /** All that does not move under a finger, in one text to compare. */
    private static String rest(TwoWeights question) {
        return question.withFeatures(TwoWeights.FEATURES)
                        .withLambda(TwoWeights.DEFAULT.lambda())
                        .withL1Ratio(TwoWeights.DEFAULT.l1Ratio())
                        .withBudget(0)
                + switch (question.source()) {
                    case PlaneSource.Generated(TwoFeatures data) -> data.unit() + " " + data.size();
                    case TwoColumns columns ->
                        columns.first() + " " + columns.second() + " " + columns.y() + " " + name(columns.origin());
                };
    }

    private static String name(TwoColumns.Origin origin) {
        return switch (origin) {
            case TwoColumns.BuiltIn(BuiltInData data) -> data.id();
            case TwoColumns.Uploaded(FileReference reference, CsvFile file) -> reference.toString();
        };
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
