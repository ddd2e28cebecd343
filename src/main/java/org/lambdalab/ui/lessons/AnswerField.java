package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Function;
import org.lambdalab.lab.LambdaRange;
import org.lambdalab.lessons.Answers;
import org.lambdalab.lessons.Drawing;
import org.lambdalab.lessons.Question;
import org.lambdalab.lessons.SketchGround;
import org.lambdalab.lessons.WrittenNumber;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.controls.ValueLabel;

/** Where a question is answered. */
sealed interface AnswerField {

    /** What stands on the page. */
    Component component();

    /** Empty while there is none. */
    Optional<String> answer();

    void show(String answer);

    /** Says that there is no answer yet. */
    void complain();

    /** Whether it may still be answered. */
    void open(boolean open);

    /** An answer as a person reads it: HTML. */
    String said(String answer);

    /**
     * That of a question.
     *
     * @param range of λ on the screen beside it
     * @param grounds the axes of what is to be sketched
     */
    static AnswerField of(Question question, LambdaRange range, Function<Question.Sketch, SketchGround> grounds) {
        return switch (question) {
            case Question.Choice choice -> new OfSome(choice);
            case Question.Numeric number -> new Typed(number);
            case Question.Lambda lambda -> new Dragged(range);
            case Question.Sketch sketch -> new Drawn(sketch, grounds.apply(sketch));
        };
    }

    /** One of some. */
    final class OfSome implements AnswerField {

        private final Question.Choice question;
        private final RadioButtonGroup<String> group = new RadioButtonGroup<>();

        OfSome(Question.Choice question) {
            this.question = question;
            group.setId("answer");
            group.setItems(question.options().keySet());
            group.setRenderer(new ComponentRenderer<>(id -> new Prose(said(id))));
            group.setAriaLabel(group.getTranslation("lesson.answer.label"));
            group.setManualValidation(true);
            group.setErrorMessage(group.getTranslation("lesson.answer.choose"));
            group.addValueChangeListener(chosen -> group.setInvalid(false));
        }

        @Override
        public Component component() {
            return group;
        }

        @Override
        public Optional<String> answer() {
            return group.getOptionalValue();
        }

        @Override
        public void show(String answer) {
            group.setValue(answer);
        }

        @Override
        public void complain() {
            group.setInvalid(true);
        }

        @Override
        public void open(boolean open) {
            group.setReadOnly(!open);
        }

        @Override
        public String said(String answer) {
            return question.options().getOrDefault(answer, "");
        }
    }

    /** A number. */
    final class Typed implements AnswerField {

        private final Question.Numeric question;
        private final TextField field = new TextField();

        Typed(Question.Numeric question) {
            this.question = question;
            field.setId("answer");
            field.setLabel(field.getTranslation("lesson.answer.number"));
            field.setManualValidation(true);
            field.setErrorMessage(field.getTranslation("lesson.answer.type"));
            field.addValueChangeListener(typed -> field.setInvalid(false));
        }

        @Override
        public Component component() {
            return field;
        }

        @Override
        public Optional<String> answer() {
            return field.getOptionalValue().map(String::strip).filter(text -> Answers.isPossible(question, text));
        }

        @Override
        public void show(String answer) {
            field.setValue(answer);
        }

        @Override
        public void complain() {
            field.setInvalid(true);
        }

        @Override
        public void open(boolean open) {
            field.setReadOnly(!open);
        }

        @Override
        public String said(String answer) {
            return NumberText.typed(WrittenNumber.read(answer).orElseThrow());
        }
    }

    /** A λ on the slider's own scale, from its lowest on. */
    final class Dragged implements AnswerField {

        private final DecimalSlider slider;
        private final Paragraph complaint = new Paragraph();
        private final Div all;
        /** Where it stands at first is nobody's guess. */
        private boolean moved;

        Dragged(LambdaRange range) {
            slider = new DecimalSlider(range.lowExponent(), range.highExponent());
            slider.setId("answer");
            slider.setStep(1.0 / LambdaRange.STEPS_A_DECADE);
            slider.setValueChangeMode(ValueChangeMode.EAGER);
            slider.setValue((double) range.lowExponent());
            slider.addValueChangeListener(dragged -> {
                moved = true;
                complaint.setVisible(false);
                showLabel();
            });
            complaint.setText(slider.getTranslation("lesson.answer.drag"));
            complaint.addClassName("answer-complaint");
            complaint.setVisible(false);
            all = new Div(slider, complaint);
            showLabel();
        }

        private void showLabel() {
            ValueLabel.set(slider, "lesson.answer.lambda", moved ? said(lambda()) : "?");
        }

        private String lambda() {
            return Double.toString(LambdaRange.lambda(slider.getValue()));
        }

        @Override
        public Component component() {
            return all;
        }

        @Override
        public Optional<String> answer() {
            return moved ? Optional.of(lambda()) : Optional.empty();
        }

        @Override
        public void show(String answer) {
            moved = true;
            slider.setValue(Math.clamp(Math.log10(Double.parseDouble(answer)), slider.getMin(), slider.getMax()));
        }

        @Override
        public void complain() {
            complaint.setVisible(true);
        }

        @Override
        public void open(boolean open) {
            slider.setReadOnly(!open);
        }

        @Override
        public String said(String answer) {
            return NumberText.lambda(Double.parseDouble(answer));
        }
    }

    /** A line, drawn; once it is answered, beside the one that there is. */
    final class Drawn implements AnswerField {

        private final Question.Sketch question;
        private final SketchGround ground;
        private final SketchField field;
        private final Paragraph complaint;
        private final Paragraph compared = new Paragraph();
        private final Div all;

        Drawn(Question.Sketch question, SketchGround ground) {
            this.question = question;
            this.ground = ground;
            field = new SketchField(question, ground);
            field.setId("answer");
            complaint = new Paragraph(field.getTranslation("lesson.sketch.draw"));
            complaint.addClassName("answer-complaint");
            complaint.setVisible(false);
            compared.addClassNames("hint", "sketch-compared");
            // For whoever does not see it: what was drawn is said with the reply.
            compared.setText(field.getTranslation("lesson.sketch.compared", SketchText.of(field, ground)));
            compared.setVisible(false);
            field.addValueChangeListener(drawn -> complaint.setVisible(false));
            Paragraph how = new Paragraph(field.getTranslation("lesson.sketch.how"));
            how.addClassName("hint");
            all = new Div(how, field, complaint, compared);
        }

        @Override
        public Component component() {
            return all;
        }

        @Override
        public Optional<String> answer() {
            return Optional.of(field.getValue()).filter(text -> Answers.isPossible(question, text));
        }

        @Override
        public void show(String answer) {
            field.setValue(answer);
        }

        @Override
        public void complain() {
            complaint.setVisible(true);
        }

        @Override
        public void open(boolean open) {
            field.open(open);
            compared.setVisible(!open);
        }

        @Override
        public String said(String answer) {
            return Drawing.read(answer, question.points())
                    .map(drawing -> SketchText.of(field, drawing, ground))
                    .orElse("");
        }
    }
}
