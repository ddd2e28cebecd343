package org.lambdalab.ui.network;

import com.vaadin.flow.component.Composite;
import java.util.stream.Collectors;
import org.lambdalab.lab.NetworkFindings;
import org.lambdalab.lab.NetworkGround;
import org.lambdalab.lab.Trained;
import org.lambdalab.network.EarlyStop;
import org.lambdalab.network.Losses;
import org.lambdalab.network.Network;
import org.lambdalab.network.Regularization;
import org.lambdalab.network.Settings;
import org.lambdalab.network.Snapshot;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.LiveSentence;

/** How far the training is, how well it does, and what has become of the weights. */
final class NetworkSentence extends Composite<LiveSentence> {

    /** Than the lowest error: less is a wobble. */
    private static final double CLEARLY_HIGHER = 1.05;

    /** A part of all epochs: what was lowest after it may be so again. */
    private static final double LATELY = 0.9;

    NetworkSentence(NetworkState state) {
        state.show(found -> getContent().say(text(found)));
    }

    private String text(NetworkFindings found) {
        if (found.isAtStart()) {
            return getTranslation("network.findings.start");
        }
        String each = found.trained().stream()
                .map(trained -> sentence(found, trained))
                .collect(Collectors.joining(" "));
        return getTranslation("network.findings", found.epochs(), each);
    }

    private String sentence(NetworkFindings found, Trained trained) {
        Snapshot snapshot = trained.snapshot();
        Vector weights = snapshot.network().weights();
        String name = Names.of(this, found.plan(), trained);
        int zeros = Network.zeros(weights);
        String errors = errors(found, trained);
        String counted = getTranslation("network.findings.weights", zeros, weights.size(), Network.small(weights));
        return switch (snapshot.standing()) {
            case DIVERGED -> getTranslation("network.findings.diverged" + (isByLambda(trained) ? ".lambda" : ""), name);
            case COLLAPSED -> collapsed(trained, name);
            case LEARNS -> getTranslation("network.findings.learns", name, errors, counted, stop(found, snapshot));
        };
    }

    /** Why nothing is left. */
    private String collapsed(Trained trained, String name) {
        Snapshot snapshot = trained.snapshot();
        if (snapshot.pruned() > 0) {
            return getTranslation("network.findings.cut", name);
        }
        if (trained.regularization() == Regularization.NONE) {
            return getTranslation("network.findings.nothing", name);
        }
        return getTranslation(
                "network.findings.collapsed" + (snapshot.settings().warmUpEpochs() > 0 ? ".warmed" : ""), name);
    }

    /** Whether the penalty alone makes each step overshoot: 1 − ηλ is below −1. */
    private static boolean isByLambda(Trained trained) {
        boolean shrinks = trained.regularization() == Regularization.L2
                || trained.regularization() == Regularization.WEIGHT_DECAY;
        Settings settings = trained.snapshot().settings();
        return shrinks && settings.learningRate() * settings.lambda() > 2;
    }

    private String errors(NetworkFindings found, Trained trained) {
        Losses losses = trained.snapshot().losses();
        String training = NumberText.of(found.ground().inLabUnits(losses.training()));
        String validation = losses.validation().isPresent()
                ? NumberText.of(found.ground().inLabUnits(losses.validation().getAsDouble()))
                : "";
        return switch (found.ground()) {
            case NetworkGround.OfCurve ground ->
                getTranslation(
                        validation.isEmpty() ? "network.findings.mse.training" : "network.findings.mse",
                        training,
                        validation);
            case NetworkGround.OfClasses ground ->
                getTranslation(
                        "network.findings.classes",
                        training,
                        validation,
                        ground.problem()
                                .misclassified(trained.snapshot().network())
                                .validation(),
                        ground.validation().size());
        };
    }

    /** Of one network that is past its best. */
    private String stop(NetworkFindings found, Snapshot snapshot) {
        if (found.trained().size() > 1 || snapshot.earlyStop().isEmpty()) {
            return "";
        }
        EarlyStop stop = snapshot.earlyStop().get();
        double now = snapshot.losses().validation().orElseThrow();
        if (now > CLEARLY_HIGHER * stop.validation() && stop.epoch() > LATELY * snapshot.epochs()) {
            return "";
        }
        if (now <= CLEARLY_HIGHER * stop.validation()) {
            return getTranslation(
                    now > stop.validation() ? "network.findings.best-near" : "network.findings.best-now", stop.since());
        }
        return getTranslation(
                "network.findings.best",
                stop.epoch(),
                NumberText.of(found.ground().inLabUnits(stop.validation())),
                stop.since());
    }
}
