package org.lambdalab.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@ViewPackages(classes = LabView.class)
final class TakeAwayDialogTest extends SpringBrowserlessTest {

    @Test
    void theScriptIsThatOfTheFitOnScreen() {
        open("degree=4&penalty=l2&lambda=0.02");
        assertThat(taken()).startsWith("# Lambda Lab: a polynomial of degree 4, L2 (ridge), lambda = 0.02\n");
        choose("R");
        assertThat(taken()).contains("library(glmnet)", "lambda <- 0.02\n", "degree <- 4\n");
        assertThat(find(Anchor.class).id("download-taken").getText()).endsWith("lambda-lab.R");
    }

    @Test
    void rowsThatWouldFillTheScriptAreAFileOfTheirOwn() {
        open("sample-size=500");
        assertThat(find(Anchor.class).withId("download-rows").exists()).isFalse();
        test(find(Button.class).id("close-take-away")).click();
        open("sample-size=501");
        assertThat(taken()).contains("np.loadtxt(\"lambda-lab-data.csv\"");
        assertThat(find(Anchor.class).withId("download-rows").exists()).isTrue();
    }

    @Test
    void theRequestHasTheTrainingRowsAlone() {
        open("sample-size=10&validation-share=0.3&penalty=elastic-net&l1-ratio=0.25&lambda=0.5");
        choose("JSON");
        JsonNode body = JsonMapper.shared().readTree(taken());
        assertThat(body.get("x")).hasSize(7);
        assertThat(body.get("y")).hasSize(7);
        assertThat(body.get("l1Ratio").asDouble()).isEqualTo(0.25);
    }

    @Test
    void lambdaIsConvertedWithTheTrainingRowsOfTheScreen() {
        open("sample-size=40&validation-share=0.5&penalty=l1&lambda=0.01");
        choose("λ elsewhere");
        assertThat(converter()).contains("RSS + λ‖w‖₁", "λ = 0.4", "RSS/2 + λ‖w‖₁", "λ = 0.2", "Ridge has no L1 part.");
    }

    private String converter() {
        return find(NativeTable.class).id("converter").getElement().getTextRecursively();
    }

    private void open(String query) {
        UI.getCurrent().navigate("", QueryParameters.fromString(query));
        test(find(Button.class).id("take-away")).click();
    }

    @SuppressWarnings("unchecked")
    private void choose(String form) {
        RadioButtonGroup<Object> forms = find(RadioButtonGroup.class).id("take-away-as");
        test(forms).selectItem(form);
    }

    private String taken() {
        return find(Pre.class).id("taken").getText();
    }
}
