package org.lambdalab.ui.geometry;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.experiment.TwoWeightsPreset;
import org.lambdalab.ui.controls.HistoryButtons;

/** Examples, one click each, what to see in the one on screen, and the way back to the beginning. */
final class PlanePresets extends Composite<Div> {

    private final Map<TwoWeightsPreset, Button> buttons = new EnumMap<>(TwoWeightsPreset.class);
    private final Text hint = new Text("");
    private Optional<TwoWeightsPreset> shown = Optional.empty();

    PlanePresets(PlaneState state) {
        Div presets = new Div();
        presets.addClassName("presets");
        presets.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("presets.label"));
        for (TwoWeightsPreset preset : TwoWeightsPreset.values()) {
            Button button = new Button(getTranslation("preset." + preset.id()), click -> {
                shown = Optional.of(preset);
                state.edit(question -> preset.question());
            });
            button.setId("preset-" + preset.id());
            button.addThemeVariants(ButtonVariant.SMALL);
            buttons.put(preset, button);
            presets.add(button);
        }
        Paragraph words = new Paragraph(hint);
        words.setId("preset-hint");
        words.addClassName("hint");
        getContent().addClassName("examples");
        getContent().add(presets, new HistoryButtons(state), words);
        state.follow(question -> question, this::show);
    }

    private void show(TwoWeights question) {
        shown = Arrays.stream(TwoWeightsPreset.values())
                .filter(preset -> preset.question().equals(question))
                .findFirst()
                .or(() -> shown.filter(preset -> isVariation(question, preset.question())));
        buttons.forEach((preset, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed",
                        Boolean.toString(shown.filter(preset::equals).isPresent())));
        hint.setText(shown.map(preset -> getTranslation("preset." + preset.id() + ".hint"))
                .orElseGet(() -> getTranslation("plane.presets.hint")));
    }

    /** On the same data: an example asks to turn λ, the penalty and standardising. */
    private static boolean isVariation(TwoWeights question, TwoWeights preset) {
        return question.data().equals(preset.data()) && question.seed() == preset.seed();
    }
}
