package org.lambdalab.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.slider.IntegerSlider;
import java.util.List;
import java.util.stream.Stream;
import org.lambdalab.lab.NetworkFindings;
import org.lambdalab.lab.Trained;
import org.lambdalab.lab.TrainingRun;
import org.lambdalab.network.Layer;
import org.lambdalab.network.Network;
import org.lambdalab.sample.Vector;
import org.lambdalab.ui.controls.NumbersTable;
import org.lambdalab.ui.controls.ValueLabel;

/** What of each layer is left: weights, exact zeros and small ones apart, live units; and what can be cut off. */
final class WeightsTable extends Composite<Div> {

    private static final int USUAL_SHARE = 50;

    private final NetworkState state;
    private final NumbersTable table;
    private final Paragraph whose = new Paragraph();
    private final Paragraph pruned = new Paragraph();
    private final Button remove = new Button();

    WeightsTable(NetworkState state) {
        this.state = state;
        table = new NumbersTable(
                        "layers-table",
                        Stream.of("layer", "weights", "zeros", "small", "units")
                                .map(column -> getTranslation("network.table." + column))
                                .toList())
                .named(getTranslation("network.table"));
        pruned.setId("pruned");
        pruned.addClassName("hint");
        remove.setId("remove-dead-units");
        remove.addThemeVariants(ButtonVariant.SMALL);
        remove.setText(getTranslation("network.remove-dead-units"));
        remove.addClickListener(click -> state.act(TrainingRun::removeDeadUnits));
        getContent().addClassNames("panel", "layers");
        whose.addClassName("layers-of");
        whose.setVisible(false);
        getContent().add(whose, table, pruning(), pruned);
        state.show(this::show);
    }

    private Div pruning() {
        IntegerSlider share = new IntegerSlider(5, 95);
        share.setId("pruned-share");
        share.setStep(5);
        share.setValue(USUAL_SHARE);
        Button prune = new Button();
        prune.setId("prune");
        prune.addThemeVariants(ButtonVariant.SMALL);
        prune.addClickListener(click -> state.act(run -> run.prune(share.getValue() / 100.0)));
        share.addValueChangeListener(change -> name(share, prune));
        name(share, prune);
        Div pruning = new Div(share, prune, remove);
        pruning.addClassName("pruning");
        return pruning;
    }

    private void name(IntegerSlider share, Button prune) {
        ValueLabel.set(share, "network.pruned-share", getTranslation("network.percent", share.getValue()));
        prune.setText(getTranslation("network.prune", share.getValue()));
    }

    private void show(NetworkFindings found) {
        Trained trained = NetworkState.inside(found);
        whose.setVisible(found.trained().size() > 1);
        whose.setText(getTranslation("network.table.of", Names.of(this, found.plan(), trained)));
        Network network = trained.snapshot().network();
        List<Layer> layers = network.layers();
        table.clear();
        for (Layer layer : layers) {
            boolean output = layer.number() == layers.size() - 1;
            Vector weights = network.weights(layer);
            table.add(
                    output
                            ? getTranslation("network.layer.output")
                            : getTranslation("network.layer", layer.number() + 1),
                    Integer.toString(weights.size()),
                    Integer.toString(Network.zeros(weights)),
                    Integer.toString(Network.small(weights)),
                    output
                            ? "1"
                            : getTranslation(
                                    "network.table.live", trained.units().of(layer.number()).length, layer.units()));
        }
        remove.setEnabled(trained.units().dead() > 0);
        pruned.setText(getTranslation(
                trained.snapshot().pruned() > 0 ? "network.pruned" : "network.pruned.none",
                trained.snapshot().pruned(),
                network.architecture().weights(),
                trained.units().dead()));
    }
}
