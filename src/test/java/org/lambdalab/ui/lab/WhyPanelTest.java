package org.lambdalab.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = LabView.class)
final class WhyPanelTest extends SpringBrowserlessTest {

    @BeforeEach
    void askWhy() {
        UI.getCurrent()
                .navigate(
                        "",
                        QueryParameters.fromString(
                                "sample-size=30&seed=7&validation-share=0.3&degree=9&penalty=l1&lambda=0.01"));
        press("ask-why");
    }

    @Test
    void itBeginsWithTheFirstWeightThatIsZero() {
        assertThat(said()).contains(": why is it zero?", "holds it with λ = 0.0100", "≤ 0.0100");
    }

    @Test
    void itFollowsLambdaWhileItIsOpen() {
        test(find(TextField.class).id("lambda")).setValue("0.02");
        assertThat(said()).contains("hold 0.0200");
        press("why-close");
        assertThat(find(Section.class).withId("why-weight").exists()).isFalse();
    }

    @Test
    void everyPenaltyHasItsReason() {
        choose("L2 (ridge)");
        assertThat(said()).contains("why is it not zero?", "the smallest pull of the data moves a weight away from 0");
        choose("None");
        assertThat(said()).contains("Without a penalty nothing holds a weight at 0");
        choose("Elastic net");
        assertThat(said()).contains("λα");
    }

    @Test
    void itGoesFromWeightToWeightAndStaysAmongThem() {
        for (int i = 0; i < 8; i++) {
            Button next = find(Button.class).id("why-next");
            if (next.isEnabled()) {
                test(next).click();
            }
        }
        assertThat(said()).contains("Weight 9:");
        assertThat(find(Button.class).id("why-next").isEnabled()).isFalse();
        test(find(IntegerSlider.class).id("degree")).setValue(4);
        assertThat(said()).contains("Weight 4:");
    }

    private void press(String id) {
        test(find(Button.class).id(id)).click();
    }

    @SuppressWarnings("unchecked")
    private void choose(String penalty) {
        RadioButtonGroup<Object> penalties = find(RadioButtonGroup.class).id("penalty");
        test(penalties).selectItem(penalty);
    }

    private String said() {
        return find(Section.class).id("why-weight").getElement().getTextRecursively();
    }
}
