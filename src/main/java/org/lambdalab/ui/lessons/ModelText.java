package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lambdalab.lab.Workbench;
import org.lambdalab.lessons.ModelAnswer;
import org.lambdalab.lessons.Question;
import org.lambdalab.lessons.Step;
import org.lambdalab.ui.NumberText;

/** What passes in a step, and what is said to it: for a teacher. */
final class ModelText extends Div {

    private ModelText(Step step, ModelAnswer model) {
        String what = what(step, model);
        if (!what.isEmpty()) {
            add(new Paragraph(what));
        }
        add(new Prose(model.reply()));
    }

    /** Empty where nothing is asked for. */
    static Optional<ModelText> of(Step step, Workbench workbench) {
        return ModelAnswer.of(step, workbench, NumberText::said).map(model -> new ModelText(step, model));
    }

    private String what(Step step, ModelAnswer model) {
        String answer = model.answer();
        if (step.question() instanceof Question.Choice choice && answer != null) {
            return getTranslation("notes.answer", Prose.text(choice.options().getOrDefault(answer, "")));
        }
        if (step.question() instanceof Question.Sketch) {
            // Of a line, the reply says what it is like.
            return "";
        }
        if (answer != null) {
            return getTranslation("notes.answer", answer);
        }
        String changes = model.changes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(change -> change.getKey() + " = " + String.join(", ", change.getValue()))
                .collect(Collectors.joining("; "));
        return changes.isEmpty() ? "" : getTranslation("notes.setting", changes);
    }
}
