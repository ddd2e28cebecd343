package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.lambdalab.experiment.QueryParameter;
import org.lambdalab.lessons.ModelAnswer;
import org.lambdalab.lessons.Question;
import org.lambdalab.lessons.Step;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.address.ParameterNames;

/** What passes in a step, and what is said to it: for a teacher. */
final class ModelText extends Div {

    ModelText(Step step, ModelAnswer model) {
        String what = what(step, model);
        if (!what.isEmpty()) {
            add(new Paragraph(what));
        }
        add(new Prose(model.reply()));
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
            return getTranslation(
                    "notes.answer",
                    step.question() instanceof Question.Lambda
                            ? NumberText.lambda(Double.parseDouble(answer))
                            : answer);
        }
        String changes = Arrays.stream(QueryParameter.values())
                .filter(parameter -> model.changes().containsKey(parameter.id()))
                .map(parameter -> change(parameter, model.changes().getOrDefault(parameter.id(), List.of())))
                .collect(Collectors.joining("; "));
        return changes.isEmpty() ? "" : getTranslation("notes.setting", changes);
    }

    /** As the control says it. */
    private String change(QueryParameter parameter, List<String> values) {
        return getTranslation(
                "control.value",
                getTranslation(ParameterNames.key(parameter)),
                values.stream().map(value -> said(parameter, value)).collect(Collectors.joining(", ")));
    }

    private String said(QueryParameter parameter, String value) {
        return switch (parameter) {
            case LAMBDA, NETWORK_LAMBDA, L2_LAMBDA, L1_LAMBDA, ELASTIC_NET_LAMBDA ->
                NumberText.lambda(Double.parseDouble(value));
            case PENALTY -> getTranslation("penalty." + value);
            case REGULARIZATION -> getTranslation("network.regularization." + value);
            default ->
                switch (value) {
                    case "true" -> getTranslation("notes.on");
                    case "false" -> getTranslation("notes.off");
                    // Several in one, such as the powers that are left out.
                    default -> value.replace(" ", ", ");
                };
        };
    }
}
