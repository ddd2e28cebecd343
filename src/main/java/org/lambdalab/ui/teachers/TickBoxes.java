package org.lambdalab.ui.teachers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of some parts of a screen are to be shown; at first all of them. */
final class TickBoxes extends Composite<Div> {

    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private final Runnable heard;
    private boolean several;

    /**
     * One for each part.
     *
     * @param kind {@code controls} or {@code pictures}
     * @param ids of the parts, in the order of their names here
     * @param heard is told of each change
     */
    TickBoxes(String kind, Set<String> ids, Runnable heard) {
        this.heard = heard;
        H3 title = new H3(getTranslation("teachers.own." + kind));
        title.setId("own-" + kind);
        Div head = new Div(
                title, all(kind + "-all", "teachers.own.all", true), all(kind + "-none", "teachers.own.none", false));
        head.addClassName("tick-head");
        Div ticks = new Div();
        ticks.addClassName("ticks");
        ids.forEach(id -> {
            Checkbox box = new Checkbox(sentence(getTranslation(PartNames.key(id))), true);
            box.setId("show-" + id);
            box.addValueChangeListener(ticked -> tell());
            boxes.put(id, box);
            ticks.add(box);
        });
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "own-" + kind);
        getContent().add(head, ticks);
    }

    /** The names of pictures stand within sentences elsewhere. A λ stays one. */
    private static String sentence(String name) {
        char first = name.charAt(0);
        return first >= 'a' && first <= 'z' && name.length() > 1
                ? Character.toUpperCase(first) + name.substring(1)
                : name;
    }

    private Button all(String id, String key, boolean ticked) {
        Button button = new Button(getTranslation(key), click -> {
            several = true;
            boxes.values().forEach(box -> box.setValue(ticked));
            several = false;
            tell();
        });
        button.setId(id);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void tell() {
        if (!several) {
            heard.run();
        }
    }

    /** The ids of those that are ticked; null where all are. */
    @Nullable
    Set<String> ticked() {
        Set<String> ticked = new LinkedHashSet<>();
        boxes.forEach((id, box) -> {
            if (box.getValue()) {
                ticked.add(id);
            }
        });
        return ticked.size() == boxes.size() ? null : ticked;
    }
}
