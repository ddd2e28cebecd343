package org.lambdalab.ui.descent;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.lambdalab.experiment.Descent;
import org.lambdalab.experiment.Descent.Spot;
import org.lambdalab.ui.controls.QuestionCheckbox;
import org.lambdalab.ui.controls.QuestionSlider;
import org.lambdalab.ui.help.HelpButton;
import org.lambdalab.ui.help.Term;

/** The loss that is descended, and from where. */
final class GroundPanel extends Composite<Div> {

    private static final double MOST_SLID = 3;

    private final DescentState state;

    GroundPanel(DescentState state) {
        this.state = state;
        Div correlation = HelpButton.beside(
                new QuestionSlider<>(
                        state,
                        "correlation",
                        "plane.correlation",
                        -Descent.MAX_CORRELATION,
                        Descent.MAX_CORRELATION,
                        100,
                        question -> question.ground().correlation(),
                        (question, value) ->
                                question.withGround(question.ground().withCorrelation(value))),
                Term.CORRELATION);
        QuestionSlider<Descent> optimum1 = weight(
                "optimum-1",
                question -> question.ground().optimum().first(),
                (question, value) -> question.withGround(question.ground()
                        .withOptimum(new Spot(value, question.ground().optimum().second()))));
        QuestionSlider<Descent> optimum2 = weight(
                "optimum-2",
                question -> question.ground().optimum().second(),
                (question, value) -> question.withGround(question.ground()
                        .withOptimum(new Spot(question.ground().optimum().first(), value))));
        QuestionSlider<Descent> start1 = weight(
                "start-1",
                question -> question.start().first(),
                (question, value) ->
                        question.withStart(new Spot(value, question.start().second())));
        QuestionSlider<Descent> start2 = weight(
                "start-2",
                question -> question.start().second(),
                (question, value) ->
                        question.withStart(new Spot(question.start().first(), value)));
        Checkbox loss = loss();
        getContent().addClassName("controls");
        getContent().add(weights(), loss, correlation, optimum1, optimum2, start1, start2);
        state.follow(Descent::ground, ground -> {
            loss.setVisible(!ground.twoWeights());
            optimum1.setVisible(ground.hasLoss());
            correlation.setVisible(ground.twoWeights());
            optimum2.setVisible(ground.twoWeights());
            start2.setVisible(ground.twoWeights());
        });
    }

    private RadioButtonGroup<Boolean> weights() {
        RadioButtonGroup<Boolean> weights = new RadioButtonGroup<>(getTranslation("descent.two-weights"));
        weights.setId("two-weights");
        weights.setItems(false, true);
        weights.setItemLabelGenerator(two -> getTranslation("descent.two-weights." + two));
        state.bind(
                weights,
                question -> question.ground().twoWeights(),
                two -> state.editGround(ground -> ground.withTwoWeights(two)));
        return weights;
    }

    private Checkbox loss() {
        return new QuestionCheckbox<>(
                state,
                "with-loss",
                "descent.with-loss",
                question -> question.ground().loss(),
                (question, loss) -> question.withGround(question.ground().withLoss(loss)));
    }

    private QuestionSlider<Descent> weight(
            String id, ToDoubleFunction<Descent> part, BiFunction<Descent, Double, Descent> with) {
        return new QuestionSlider<>(state, id, "descent." + id, -MOST_SLID, MOST_SLID, 20, part, with);
    }
}
