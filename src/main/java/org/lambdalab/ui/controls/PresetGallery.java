package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lambdalab.experiment.Example;

/**
 * Examples, one click each, and of the one on screen what there is to see and to try.
 *
 * @param <Q> what the screen asks
 */
public final class PresetGallery<Q> extends Composite<Div> {

    private final Map<Example<Q>, Button> buttons = new LinkedHashMap<>();
    private final Text hint = new Text("");
    private final SerializableFunction<Q, String> invitationKey;
    private Runnable chosen = () -> {};
    /** Stays while a person does with it what its hint says. */
    private Optional<Example<Q>> shown = Optional.empty();
    /** Stays as long as what there is to try can be tried. */
    private Optional<Example<Q>> explained = Optional.empty();

    /** @param invitationKey what is said while no example is on screen */
    @SafeVarargs
    public PresetGallery(Questions<Q> questions, String invitationKey, Example<Q>... examples) {
        this(questions, question -> invitationKey, examples);
    }

    /** @param invitationKey what is said of a question that is no example */
    @SafeVarargs
    public PresetGallery(
            Questions<Q> questions, SerializableFunction<Q, String> invitationKey, Example<Q>... examples) {
        this.invitationKey = invitationKey;
        Div presets = new Div();
        presets.addClassName("presets");
        presets.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("presets.label"));
        for (Example<Q> example : examples) {
            Button button = new Button(getTranslation("preset." + example.id()), click -> {
                chosen.run();
                shown = Optional.of(example);
                questions.choose(example.question());
            });
            button.setId("preset-" + example.id());
            button.addThemeVariants(ButtonVariant.SMALL);
            buttons.put(example, button);
            presets.add(button);
        }
        Paragraph words = new Paragraph(hint);
        words.setId("preset-hint");
        words.addClassName("hint");
        getContent().setId("examples");
        getContent().addClassName("gallery");
        getContent().add(presets, words);
        questions.follow(question -> question, this::show);
    }

    /** Tells that an example is going to be asked. */
    public void beforeEach(Runnable told) {
        chosen = told;
    }

    private void show(Q question) {
        shown = buttons.keySet().stream()
                .filter(example -> example.question().equals(question))
                .findFirst()
                .or(() -> shown.filter(example -> example.isVariedBy(question)));
        buttons.forEach((example, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed",
                        Boolean.toString(shown.filter(example::equals).isPresent())));
        explained = shown.or(() -> explained.filter(example -> example.isToTryWith(question)));
        hint.setText(explained
                .map(example -> getTranslation("preset." + example.id() + ".hint"))
                .orElseGet(() -> getTranslation(invitationKey.apply(question))));
    }
}
