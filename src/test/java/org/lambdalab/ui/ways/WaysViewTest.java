package org.lambdalab.ui.ways;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** The one history of the screen of other ways, of the experiment and of its ways. */
@SpringBootTest
@ViewPackages(classes = WaysView.class)
final class WaysViewTest extends SpringBrowserlessTest {

    @Test
    void foldsAndTheDegreeAreTakenBackInTheirOrder() {
        open("degree-folds=7");
        test(at(DecimalSlider.class, "degree-folds")).setValue(4.0);
        test(at(IntegerSlider.class, "degree")).setValue(9);
        click("undo");
        assertThat(at(IntegerSlider.class, "degree").getValue()).isEqualTo(15);
        assertThat(at(DecimalSlider.class, "degree-folds").getValue()).isEqualTo(4);
        click("undo");
        assertThat(at(DecimalSlider.class, "degree-folds").getValue()).isEqualTo(7);
        assertThat(at(Button.class, "undo").isEnabled()).isFalse();
    }

    @Test
    void anExamplePutsEveryWayAtItsBestAndOneStepTakesAllBack() {
        open("l2-lambda=0.5&degree-folds=7&degree=9");
        assertThat(isAtBest("ridge")).isFalse();
        click("preset-two-powers");
        assertThat(isAtBest("ridge")).isTrue();
        assertThat(at(DecimalSlider.class, "degree-folds").getValue()).isEqualTo(10);
        click("undo");
        assertThat(isAtBest("ridge")).isFalse();
        assertThat(at(IntegerSlider.class, "degree").getValue()).isEqualTo(9);
    }

    @Test
    void aWayGoesToItsBestByItsButtonAndBackByAStep() {
        open("l1-lambda=0.5");
        click("best-lasso");
        assertThat(isAtBest("lasso")).isTrue();
        click("undo");
        assertThat(isAtBest("lasso")).isFalse();
    }

    @Test
    void theBeginningIsOfTheWaysToo() {
        open("left-out=1 2&row-share=40&stopped-after=10&degree=4");
        click("reset");
        assertThat(isAtBest("fewer-features")).isTrue();
        assertThat(isAtBest("early-stopping")).isTrue();
        assertThat(at(IntegerSlider.class, "degree").getValue()).isEqualTo(15);
        assertThat(at(Button.class, "reset").isEnabled()).isFalse();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("ways", QueryParameters.fromString(query.replace(" ", "%20")));
    }

    private boolean isAtBest(String way) {
        return "true".equals(at(Button.class, "best-" + way).getElement().getAttribute("aria-pressed"));
    }

    private void click(String id) {
        test(at(Button.class, id)).click();
    }

    private <T extends Component> T at(Class<T> type, String id) {
        return find(type).id(id);
    }
}
