package org.lambdalab.ui.choose;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lambdalab.experiment.ResampledX;
import org.springframework.boot.test.context.SpringBootTest;

/** The one history of the screen of choosing, of the experiment and of its ways. */
@SpringBootTest
@ViewPackages(classes = ChooseView.class)
final class ChooseViewTest extends SpringBrowserlessTest {

    @Test
    void oneStepTakesBackAllThatAPresetChanged() {
        open("exhibit=bias-variance&degree=7");
        click("preset-double-descent");
        assertThat(at(IntegerSlider.class, "degree").getValue()).isEqualTo(9);
        assertThat(at(Select.class, "resampled-x").getValue()).isEqualTo(ResampledX.EVEN);
        assertThat(at(Checkbox.class, "by-degree").getValue()).isTrue();
        click("undo");
        assertThat(at(IntegerSlider.class, "degree").getValue()).isEqualTo(7);
        assertThat(at(Select.class, "resampled-x").getValue()).isEqualTo(ResampledX.ANEW);
        assertThat(at(Checkbox.class, "by-degree").getValue()).isFalse();
        assertThat(at(Button.class, "undo").isEnabled()).isFalse();
        click("redo");
        assertThat(at(IntegerSlider.class, "degree").getValue()).isEqualTo(9);
        assertThat(at(Select.class, "resampled-x").getValue()).isEqualTo(ResampledX.EVEN);
        assertThat(at(Button.class, "redo").isEnabled()).isFalse();
    }

    @Test
    void settingsOfAWayAndOfTheModelAreTakenBackInTheirOrder() {
        open("exhibit=folds");
        test(at(Checkbox.class, "each-fold")).click();
        test(at(IntegerSlider.class, "degree")).setValue(4);
        test(at(Checkbox.class, "leave-one-out")).click();
        click("undo");
        assertThat(at(Checkbox.class, "leave-one-out").getValue()).isFalse();
        assertThat(at(IntegerSlider.class, "degree").getValue()).isEqualTo(4);
        click("undo");
        assertThat(at(IntegerSlider.class, "degree").getValue()).isEqualTo(15);
        assertThat(at(Checkbox.class, "each-fold").getValue()).isTrue();
        click("undo");
        assertThat(at(Checkbox.class, "each-fold").getValue()).isFalse();
    }

    @Test
    void whoLooksAtAnotherWayGoesBackToTheOneBefore() {
        open("exhibit=folds");
        click("exhibit-repeats");
        assertThat(pressed("exhibit-repeats")).isTrue();
        click("undo");
        assertThat(pressed("exhibit-folds")).isTrue();
    }

    @Test
    void theBeginningIsOfTheWaysTooAndLeavesOneWhereOneIs() {
        open("exhibit=folds&each-fold=true&degree=4");
        click("reset");
        assertThat(pressed("exhibit-folds")).isTrue();
        assertThat(at(Checkbox.class, "each-fold").getValue()).isFalse();
        assertThat(at(IntegerSlider.class, "degree").getValue()).isEqualTo(15);
        assertThat(at(Button.class, "reset").isEnabled()).isFalse();
        click("undo");
        assertThat(at(Checkbox.class, "each-fold").getValue()).isTrue();
        assertThat(at(IntegerSlider.class, "degree").getValue()).isEqualTo(4);
    }

    @Test
    void whatAnAddressAsksForIsNoStepBack() {
        open("exhibit=folds&compared-lambda=0.5&degree=4");
        assertThat(at(TextField.class, "compared-lambda").getValue()).isEqualTo("0.5");
        assertThat(at(Button.class, "undo").isEnabled()).isFalse();
    }

    @Test
    void noMoreLambdasAreTakenThanTheTableHoldsAndItSaysSo() {
        open("added-lambdas="
                + IntStream.rangeClosed(1, 19).mapToObj(i -> "0.2" + (100 + i)).collect(Collectors.joining("%20")));
        TextField field = at(TextField.class, "add-lambda");
        assertThat(field.isEnabled()).isTrue();
        assertThat(field.getHelperText()).isEmpty();
        test(field).setValue("0.3");
        assertThat(field.isEnabled()).isFalse();
        assertThat(field.getHelperText()).startsWith("20 λ are added, which is the most");
        click("undo");
        assertThat(field.isEnabled()).isTrue();
    }

    @Test
    void whatIsComparedIsClearedAndThatIsTakenBack() {
        open("exhibit=folds");
        TextField field = at(TextField.class, "compared-lambda");
        test(field).setValue("0.5");
        test(field).setValue("");
        assertThat(field.isInvalid()).isFalse();
        click("undo");
        assertThat(field.getValue()).isEqualTo("0.5");
        click("undo");
        assertThat(field.getValue()).isEmpty();
        assertThat(at(Button.class, "undo").isEnabled()).isFalse();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("choose", QueryParameters.fromString(query));
    }

    private void click(String id) {
        test(at(Button.class, id)).click();
    }

    private boolean pressed(String id) {
        return Objects.equals(at(Button.class, id).getElement().getAttribute("aria-pressed"), "true");
    }

    private <T extends Component> T at(Class<T> type, String id) {
        return find(type).id(id);
    }
}
