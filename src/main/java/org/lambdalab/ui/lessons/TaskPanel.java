package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.LambdaRange;
import org.lambdalab.lessons.Answers;
import org.lambdalab.lessons.Question;
import org.lambdalab.lessons.Reply;
import org.lambdalab.lessons.SketchGround;
import org.lambdalab.lessons.Step;
import org.lambdalab.ui.controls.LabState;

/**
 * What a step asks, what somebody answers or does, what the step says to that, and its hints, one at a time. A question is
 * answered once, since the answer is shown then; who wants to may take it back.
 */
final class TaskPanel extends Composite<Div> {

    private final Step step;
    private final LabState state;
    private final Stage stage;
    private final @Nullable AnswerField field;
    private final Button submit = new Button();
    private final Div reply = new Div();
    private final Button hint = new Button();
    private final OrderedList hints = new OrderedList();
    private int attempts;
    private @Nullable String given;

    /** Where a step is played. */
    interface Stage {

        /** Shows what stood there before the answer, or what follows it. */
        void reveal(boolean answered);

        /** An attempt was made; a reply has come. */
        void keep(String answer, boolean passed);
    }

    TaskPanel(
            Step step,
            LabState state,
            LambdaRange range,
            Function<Question.Sketch, SketchGround> grounds,
            Stage stage) {
        this.step = step;
        this.state = state;
        this.stage = stage;
        Question question = step.question();
        field = question == null ? null : AnswerField.of(question, range, grounds);
        getContent().addClassName("task");
        if (question != null && field != null) {
            Div asked = new Div(new Prose(question.text()), field.component());
            asked.addClassName("question");
            getContent().add(asked);
        }
        submit.setId("check");
        submit.addClickListener(click -> submit());
        reply.setId("reply");
        reply.addClassName("reply");
        reply.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        hint.setId("hint");
        hint.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        hint.addClickListener(click -> showHint());
        hints.setId("hints");
        hints.addClassName("hints");
        Div buttons = new Div(submit, hint);
        buttons.addClassName("task-buttons");
        getContent().add(buttons, reply, hints);
        showButtons();
    }

    private void submit() {
        if (given != null) {
            takeBack();
            return;
        }
        Optional<String> answer = field == null ? Optional.of("") : field.answer();
        answer.ifPresentOrElse(
                said -> {
                    attempts++;
                    answer(said).ifPresent(told -> stage.keep(said, told.passed()));
                },
                () -> {
                    if (field != null) {
                        field.complain();
                    }
                });
    }

    /** As it was answered another time. */
    void restore(String answer) {
        Question question = step.question();
        if (question != null && field != null && Answers.isPossible(question, answer)) {
            field.show(answer);
            attempts = Math.max(attempts, 1);
            answer(answer);
        }
    }

    /** Says what the step says to it; empty where nothing has been found yet. */
    private Optional<Reply> answer(String answer) {
        if (field != null) {
            given = answer;
            field.open(false);
            stage.reveal(true);
        }
        Optional<Reply> told = state.findings().map(found -> reply(found, answer));
        told.ifPresent(said -> say(said, answer));
        showButtons();
        return told;
    }

    private Reply reply(Findings found, String answer) {
        return step.reply(Answers.answered(found, step.question(), answer));
    }

    private void say(Reply told, String answer) {
        reply.removeAll();
        reply.getElement().getClassList().set("passed", told.passed());
        if (field != null) {
            Prose said = new Prose(getTranslation("lesson.you-said", field.said(answer)));
            said.addClassName("you-said");
            reply.add(said);
        }
        Span sign = new Span(getTranslation(
                told.passed()
                        ? field == null ? "lesson.done" : "lesson.right"
                        : field == null ? "lesson.not-yet" : "lesson.not-right"));
        sign.addClassName("verdict");
        reply.add(sign, new Prose(told.html()));
    }

    private void takeBack() {
        given = null;
        reply.removeAll();
        if (field != null) {
            field.open(true);
        }
        stage.reveal(false);
        showButtons();
    }

    /** One before the first attempt, and one more for each. */
    private void showHint() {
        int next = hints.getElement().getChildCount();
        if (next < step.hints().size()) {
            hints.add(new ListItem(new Prose(step.hints().get(next))));
        }
        showButtons();
    }

    private void showButtons() {
        submit.setVisible(step.isTask());
        submit.setText(getTranslation(
                field == null ? "lesson.check" : given == null ? "lesson.answer" : "lesson.answer-again"));
        // An answer that is given is to be read first.
        submit.setThemeVariant(ButtonVariant.PRIMARY, given == null);
        int shown = hints.getElement().getChildCount();
        boolean more = shown < step.hints().size();
        boolean open = shown <= attempts || !step.isTask();
        hint.setVisible(more);
        hint.setEnabled(open);
        hint.setText(
                open
                        ? getTranslation("lesson.hint", shown + 1, step.hints().size())
                        : getTranslation("lesson.hint-later"));
        hints.setVisible(shown > 0);
    }
}
