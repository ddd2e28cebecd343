package org.lambdalab.ui.controls;

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
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.Preset;

/** Examples, one click each, and of the one on screen what there is to see and to try. */
public final class PresetGallery extends Composite<Div> {

    private final Map<Preset, Button> buttons = new EnumMap<>(Preset.class);
    private final Text hint = new Text("");
    /** Stays while a person does with it what its hint says. */
    private Optional<Preset> shown = Optional.empty();
    /** What there is to try stays as long as the data, whatever has become of the model. */
    private Optional<Preset> explained = Optional.empty();

    public PresetGallery(LabState state, FileDesk desk) {
        Div presets = new Div();
        presets.addClassName("presets");
        presets.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("presets.label"));
        for (Preset preset : Preset.values()) {
            Button button = new Button(getTranslation("preset." + preset.id()), click -> {
                desk.leave();
                shown = Optional.of(preset);
                state.edit(experiment -> preset.experiment());
            });
            button.setId("preset-" + preset.id());
            button.addThemeVariants(ButtonVariant.SMALL);
            buttons.put(preset, button);
            presets.add(button);
        }
        Paragraph words = new Paragraph(hint);
        words.setId("preset-hint");
        words.addClassName("hint");
        getContent().addClassName("gallery");
        getContent().add(presets, words);
        state.follow(experiment -> experiment, this::show);
    }

    private void show(Experiment experiment) {
        shown = Arrays.stream(Preset.values())
                .filter(preset -> preset.experiment().equals(experiment))
                .findFirst()
                .or(() -> shown.filter(preset -> isVariation(experiment, preset)));
        buttons.forEach((preset, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed",
                        Boolean.toString(shown.filter(preset::equals).isPresent())));
        explained = shown.or(
                () -> explained.filter(preset -> preset.experiment().data().equals(experiment.data())));
        hint.setText(explained
                .map(preset -> getTranslation("preset." + preset.id() + ".hint"))
                .orElseGet(() -> getTranslation("presets.hint")));
    }

    /** Whether it is the preset still, seen in another way, or at another λ where that is what to try. */
    private static boolean isVariation(Experiment experiment, Preset preset) {
        Model asked = experiment.model();
        Model own = preset.experiment().model();
        Model compared = preset == Preset.RISING_LAMBDA ? asked.withLambda(own.lambda()) : asked;
        return experiment.data().equals(preset.experiment().data()) && compared.equals(own);
    }
}
