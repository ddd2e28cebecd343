package org.lambdalab.ui.network;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.TrainingPlan;
import org.lambdalab.experiment.TrainingPlanQuery;
import org.lambdalab.network.Activation;
import org.lambdalab.network.Architecture;
import org.lambdalab.ui.controls.WholeNumberField;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** The network: its hidden layers, what their units do, and where its weights start. Each change begins anew. */
final class ShapePanel extends Composite<Div> {

    /** Of a layer that is added. */
    private static final int USUAL_UNITS = 8;

    private final NetworkState state;

    ShapePanel(NetworkState state) {
        this.state = state;
        getContent().addClassName("controls");
        getContent().add(HelpButton.beside(layers(), Term.HIDDEN_UNIT));
        for (int layer = 0; layer < Architecture.MAX_HIDDEN; layer++) {
            getContent().add(units(layer));
        }
        getContent().add(HelpButton.beside(activation(), Term.ACTIVATION), start());
    }

    private RadioButtonGroup<Integer> layers() {
        RadioButtonGroup<Integer> layers = new RadioButtonGroup<>(getTranslation("network.hidden-layers"));
        layers.setId("hidden-layers");
        layers.setItems(
                IntStream.rangeClosed(0, Architecture.MAX_HIDDEN).boxed().toList());
        layers.setItemLabelGenerator(count -> Integer.toString(count));
        state.bind(
                layers,
                plan -> plan.hidden().size(),
                count -> state.edit(plan -> plan.withHidden(withLayers(plan.hidden(), count))));
        return layers;
    }

    private static List<Integer> withLayers(List<Integer> hidden, int count) {
        List<Integer> layers = new ArrayList<>(hidden.subList(0, Math.min(count, hidden.size())));
        layers.addAll(Collections.nCopies(count - layers.size(), USUAL_UNITS));
        return layers;
    }

    private WholeNumberField units(int layer) {
        WholeNumberField units = new WholeNumberField(
                "units-" + (layer + 1),
                "network.units-" + (layer + 1),
                1,
                Architecture.MAX_UNITS,
                value -> state.edit(plan -> plan.withHidden(withUnits(plan.hidden(), layer, value))));
        state.follow(TrainingPlan::hidden, hidden -> {
            units.setVisible(layer < hidden.size());
            if (layer < hidden.size()) {
                units.show(hidden.get(layer));
            }
        });
        return units;
    }

    private static List<Integer> withUnits(List<Integer> hidden, int layer, int units) {
        List<Integer> layers = new ArrayList<>(hidden);
        layers.set(layer, units);
        return layers;
    }

    private RadioButtonGroup<Activation> activation() {
        RadioButtonGroup<Activation> activation = new RadioButtonGroup<>(getTranslation("network.activation"));
        activation.setId("activation");
        activation.setItems(Activation.values());
        activation.setItemLabelGenerator(kind -> getTranslation("network.activation." + TrainingPlanQuery.id(kind)));
        state.bind(activation, TrainingPlan::activation, value -> state.edit(plan -> plan.withActivation(value)));
        state.follow(plan -> !plan.hidden().isEmpty(), activation::setEnabled);
        return activation;
    }

    private Div start() {
        WholeNumberField seed = new WholeNumberField(
                "weights-seed",
                "network.weights-seed",
                0,
                Experiment.MAX_SEED,
                value -> state.edit(plan -> plan.withSeed(value)));
        state.follow(TrainingPlan::seed, seed::show);
        Button next = new Button(
                getTranslation("network.new-start"),
                click -> state.edit(plan -> plan.withSeed(plan.seed() == Experiment.MAX_SEED ? 0 : plan.seed() + 1)));
        next.setId("new-start");
        Div row = new Div(seed, next);
        row.addClassName("field-row");
        return row;
    }
}
