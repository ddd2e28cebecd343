package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lambdalab.lessons.Answers;
import org.lambdalab.lessons.LiveFindings;
import org.lambdalab.lessons.Question;
import org.lambdalab.lessons.Reply;
import org.lambdalab.lessons.SketchGround;
import org.lambdalab.lessons.Step;
import org.lambdalab.ui.NumberText;

/**
 * What a step asks, what somebody answers or does, what the step says to that, and its hints, one at a time. A question is
 * answered once, since the answer is shown then; who wants to may take it back.
 */
final class TaskPanel extends Composite<Div> {

    private final Step step;
    private final Live live;
    private final Function<Question.Sketch, SketchGround> grounds;
    private final Stage stage;
    private final @Nullable AnswerField field;
    private final Button submit = new Button();
    private final Div reply = new Div();
    private final Button hint = new Button();
    private final OrderedList hints = new OrderedList();
    private final Optional<LiveFindings> opened;
    private int attempts;
    /** What is still to be said, once enough has been found. */
    private Runnable waiting = () -> {};

    private @Nullable String given;
    private @Nullable Prose said;

    /** Where a step is played. */
    interface Stage {

        /** Shows what stood there before the answer, or what follows it. */
        void reveal(boolean answered);

        /** An attempt was made; a reply has come. */
        void keep(Attempted attempted);

        /** What is to be found has been found. */
        void solved();

        /** So many hints have been shown. */
        void keepHints(int shown);
    }

    TaskPanel(Step step, Live live, Function<Question.Sketch, SketchGround> grounds, Stage stage) {
        this.step = step;
        this.live = live;
        this.stage = stage;
        Question question = step.question();
        this.grounds = grounds;
        field = question == null ? null : AnswerField.of(question, live.range().get(), grounds);
        opened = live.findings().get();
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
        live.whenFound().accept(() -> waiting.run());
        showButtons();
    }

    private void submit() {
        if (given != null) {
            takeBack();
            return;
        }
        Optional<String> answer = field == null ? Optional.of("") : field.answer();
        answer.ifPresentOrElse(
                text -> {
                    attempts++;
                    answer(text, told -> stage.keep(attempted(text, told)));
                },
                () -> {
                    if (field != null) {
                        field.complain();
                    }
                });
    }

    private Attempted attempted(String answer, Reply told) {
        return new Attempted(
                answer,
                told.passed() || field != null,
                told.passed(),
                field == null ? "" : Prose.text(field.said(answer)),
                Prose.text(told.html()),
                believed(told));
    }

    /** What may be behind it; nothing where nobody has answered or moved anything. */
    private String believed(Reply told) {
        boolean untouched = field == null && live.findings().get().equals(opened);
        return told.misconception() == null || untouched
                ? ""
                : told.misconception().id();
    }

    /** As it was answered another time, with what was said then. */
    void restore(KeptAnswer kept) {
        attempts = Math.max(attempts, kept.attempts());
        while (hints.getElement().getChildCount()
                < Math.min(kept.hints(), step.hints().size())) {
            addHint();
        }
        Question question = step.question();
        if (field == null) {
            if (!kept.reply().isEmpty()) {
                say(kept);
            }
        } else if (question != null && Answers.isPossible(question, kept.answer())) {
            field.show(kept.answer());
            answer(kept.answer(), told -> say(kept));
        }
        showButtons();
    }

    /** What was said then, where it would be something else now in the same language; and when that was. */
    private void say(KeptAnswer kept) {
        Prose now = said;
        if (!kept.language().equals(getLocale().toLanguageTag())) {
            if (now == null) {
                // What would be said now of what was on the screen then is not known.
                say(kept.right(), kept.answer());
            }
        } else if (!kept.reply().isEmpty()
                && (now == null || !Prose.text(now.html()).equals(kept.reply()))) {
            say(kept.right(), kept.answer(), new Paragraph(kept.reply()));
        }
        if (!kept.day().isEmpty()) {
            Paragraph when = new Paragraph(getTranslation("lesson.kept", kept.day(), Math.max(1, kept.attempts())));
            when.addClassName("kept");
            reply.add(when);
        }
    }

    /**
     * Says what the step says to it, as soon as that can be known.
     *
     * @param told the same
     */
    private void answer(String answer, Consumer<Reply> told) {
        if (field != null) {
            given = answer;
            field.open(false);
            stage.reveal(true);
        }
        waiting = () -> live.findings().get().ifPresent(found -> {
            waiting = () -> {};
            Reply reply = step.reply(Answers.answered(found, step.question(), answer, grounds), NumberText::said);
            say(reply, answer);
            told.accept(reply);
        });
        waiting.run();
        showButtons();
    }

    private void say(Reply told, String answer) {
        Prose words = new Prose(told.html());
        said = words;
        say(told.passed(), answer, words);
    }

    private void say(boolean right, String answer, Component... words) {
        reply.removeAll();
        reply.getElement().getClassList().set("passed", right);
        if (field != null) {
            Prose yours = new Prose(getTranslation("lesson.you-said", field.said(answer)));
            yours.addClassName("you-said");
            reply.add(yours);
        }
        reply.add(verdict(right));
        reply.add(words);
        reply.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
        if (right) {
            stage.solved();
        }
    }

    private Span verdict(boolean right) {
        Span sign = new Span(getTranslation(
                right
                        ? field == null ? "lesson.done" : "lesson.right"
                        : field == null ? "lesson.not-yet" : "lesson.not-right"));
        sign.addClassName("verdict");
        return sign;
    }

    private void takeBack() {
        given = null;
        said = null;
        waiting = () -> {};
        reply.removeAll();
        if (field != null) {
            field.open(true);
        }
        stage.reveal(false);
        showButtons();
    }

    /** One before the first attempt, and one more for each. */
    private void showHint() {
        if (hints.getElement().getChildCount() < step.hints().size()) {
            addHint();
            stage.keepHints(hints.getElement().getChildCount());
        }
        showButtons();
    }

    private void addHint() {
        hints.add(new ListItem(new Prose(step.hints().get(hints.getElement().getChildCount()))));
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
