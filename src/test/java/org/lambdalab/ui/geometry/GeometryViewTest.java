package org.lambdalab.ui.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest
@ViewPackages(classes = GeometryView.class)
final class GeometryViewTest extends SpringBrowserlessTest {

    /** While a budget is held, the λ of its slider is that of the budget, to fewer digits. */
    @Test
    void aSweepGoesOnWhileABudgetIsHeld() {
        UI.getCurrent().navigate("geometry", QueryParameters.fromString("budget=1"));
        Button play = find(Button.class).id("sweep");
        test(play).click();
        String before = lambda();
        for (int step = 0; step < 12; step++) {
            tick(play);
            assertThat(play.getText()).isEqualTo("■");
        }
        assertThat(lambda()).isNotEqualTo(before);
    }

    private String lambda() {
        return find(TextField.class).id("lambda").getValue();
    }

    private static void tick(Button play) {
        Element control = play.getElement().getParent();
        control.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(control, "tick", JsonNodeFactory.instance.objectNode()));
    }
}
