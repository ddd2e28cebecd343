package org.lambdalab.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lambdalab.experiment.PenaltyKind;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.core.type.TypeReference;

@SpringBootTest
@ViewPackages(classes = LabView.class)
final class LabViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void openTheLab() {
        UI.getCurrent()
                .navigate(
                        "",
                        QueryParameters.fromString("sample-size=30&seed=7&validation-share=0.3&degree=9&lambda=0.01"));
    }

    @Test
    void aLassoOfDegreeNineHasItsZerosCounted() {
        assertThat(findings()).startsWith("λ = 0.01: 5 of 9 weights are zero; validation MSE ");
        assertThat(sparsity("l1")).contains("5 of 9");
        assertThat(sparsity("l2")).contains("0 of 9");
    }

    @Test
    void crossValidationIsAskedForAndSaysWhatItDecides() {
        assertThat(findings()).contains("; validation MSE ");
        test(at(Checkbox.class, "cv-line")).click();
        assertThat(findings()).contains("; cross-validation MSE ");
        test(share()).setValue(0);
        assertThat(findings()).contains("; cross-validation MSE ");
        test(at(Checkbox.class, "cv-line")).click();
        assertThat(findings()).contains("Nothing is held out, so nobody can tell how it does on new data");
    }

    @Test
    void theObjectiveAddsUp() {
        test(at(TextField.class, "lambda")).setValue("0.1");
        double loss = number("objective-loss");
        double penalty = number("objective-penalty");
        assertThat(number("objective-lambda")).isEqualTo(0.1);
        assertThat(number("objective-total")).isCloseTo(loss + 0.1 * penalty, within(1e-3));
    }

    @Test
    void withoutAPenaltyTheObjectiveIsTheLossAlone() {
        test(penalty()).selectItem("None");
        assertThat(number("objective-loss")).isPositive();
        for (String part : List.of("objective-lambda", "objective-penalty", "objective-total")) {
            assertThat(find(Span.class).withId(part).exists()).isFalse();
        }
        test(penalty()).selectItem("L2 (ridge)");
        assertThat(number("objective-total")).isGreaterThan(number("objective-loss"));
    }

    @Test
    void theDegreeSliderChangesTheNumberOfWeights() {
        test(at(IntegerSlider.class, "degree")).setValue(4);
        assertThat(sparsity("l2")).contains("0 of 4");
        assertThat(at(IntegerSlider.class, "degree").getLabel()).endsWith("4");
    }

    @Test
    void fieldSliderAndChipsOfLambdaMoveTogether() {
        test(at(DecimalSlider.class, "log-lambda")).setValue(-1.0);
        assertThat(at(TextField.class, "lambda").getValue()).isEqualTo("0.1");
        test(at(TextField.class, "lambda")).setValue("0.001");
        assertThat(at(DecimalSlider.class, "log-lambda").getValue()).isEqualTo(-3.0);
        test(at(Button.class, "lambda-1")).click();
        assertThat(at(TextField.class, "lambda").getValue()).isEqualTo("1");
        assertThat(at(DecimalSlider.class, "log-lambda").getValue()).isEqualTo(0.0);
    }

    @Test
    void atABillionTheLassoIsAllZeroAndRidgeHasNoZero() {
        test(at(Button.class, "lambda-1000000000")).click();
        assertThat(findings()).startsWith("λ = 10⁹: 9 of 9 weights are zero");
        assertThat(sparsity("l2")).contains("0 of 9");
        assertThat(sparsity("elastic-net")).contains("9 of 9");
    }

    @ParameterizedTest
    @CsvSource({"'0,5', 0.5", "1e-3, 0.001", "' 2 ', 2", "1.000, 1", ".5, 0.5"})
    void lambdaIsUnderstoodAsPeopleWriteIt(String typed, String lambda) {
        test(at(TextField.class, "lambda")).setValue(typed);
        assertThat(findings()).startsWith("λ = " + lambda + ":");
    }

    @ParameterizedTest
    @CsvSource({"-1", "much", "NaN", "1e13", "''", "'1,000'", "'1.000,5'"})
    void aLambdaThatIsNoneIsRefusedAtItsField(String typed) {
        String before = findings();
        test(at(TextField.class, "lambda")).setValue(typed);
        assertThat(at(TextField.class, "lambda").isInvalid()).isTrue();
        assertThat(at(TextField.class, "lambda").getErrorMessage()).contains("without marks between thousands");
        assertThat(findings()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"50.5", "1e3x", "'5,0'", "'1,000'", "-50", "4", "2001", "''", "99999999999999999999"})
    void aNumberOfPointsThatIsNoneIsRefusedAtItsField(String typed) {
        String before = findings();
        TextField size = at(TextField.class, "sample-size");
        test(size).setValue(typed);
        assertThat(size.isInvalid()).isTrue();
        assertThat(size.getErrorMessage()).startsWith("A whole number from ").endsWith(", in digits alone");
        assertThat(findings()).isEqualTo(before);
        test(size).setValue(" 50 ");
        assertThat(size.isInvalid()).isFalse();
        assertThat(size.getValue()).isEqualTo("50");
        assertThat(findings()).isNotEqualTo(before);
    }

    @Test
    void withoutAPenaltyLambdaRestsAndIsKept() {
        test(penalty()).selectItem("None");
        assertThat(findings()).startsWith("No penalty on 9 weights;");
        assertThat(at(DecimalSlider.class, "log-lambda").isEnabled()).isFalse();
        test(penalty()).selectItem("L2 (ridge)");
        assertThat(findings()).startsWith("λ = 0.01: no weight is zero;");
    }

    @Test
    void theMixIsThereForTheElasticNetOnly() {
        assertThat(find(DecimalSlider.class).withId("l1-ratio").exists()).isFalse();
        test(penalty()).selectItem("Elastic net");
        String before = findings();
        test(at(DecimalSlider.class, "l1-ratio")).setValue(1.0);
        assertThat(findings()).isNotEqualTo(before).contains("5 of 9 weights are zero");
    }

    @Test
    void newSampleTakesTheNextSeed() {
        String before = findings();
        test(at(Button.class, "new-sample")).click();
        assertThat(at(TextField.class, "seed").getValue()).isEqualTo("8");
        assertThat(findings()).isNotEqualTo(before);
    }

    @Test
    void aBuiltInDataSetBringsItsColumnsAndHidesTheGenerator() {
        test(select("data-source")).selectItem("Stopping distances of cars");
        assertThat(chosen("x-column")).isEqualTo("speed");
        assertThat(chosen("y-column")).isEqualTo("dist");
        assertThat(find(TextField.class).withId("sample-size").exists()).isFalse();
        assertThat(text("rows")).startsWith("35 training rows, 15 for validation.");
    }

    @Test
    void rowsThatAreSealedAreToldAndNoPointIsEdited() {
        UI.getCurrent()
                .navigate("", QueryParameters.fromString("data-source=cars&validation-share=0.3&test-share=0.2"));
        assertThat(at(Paragraph.class, "rows").getElement().getTextRecursively())
                .isEqualTo("28 training rows, 12 for validation. "
                        + "10 more rows are kept for the test: they have no part in anything here. To the test set");
        assertThat(find(Button.class).withId("edit-points").single().isEnabled())
                .isFalse();
    }

    @Test
    void rowsWithMissingValuesAreCounted() {
        chooseUpload();
        upload("x,y\n1,2\n2,\n,3\n3,5\n4,6\n5,NA\n6,7\n");
        assertThat(text("rows")).endsWith("3 rows without both numbers are left out.");
    }

    @Test
    void aMangledAddressFallsBackControlByControlWithANotice() {
        UI.getCurrent()
                .navigate("", QueryParameters.fromString("degree=99&penalty=l7&seed=11&lambda=0.1&sample-size=x"));
        assertThat(at(IntegerSlider.class, "degree").getValue()).isEqualTo(15);
        assertThat(at(TextField.class, "seed").getValue()).isEqualTo("11");
        assertThat(at(TextField.class, "lambda").getValue()).isEqualTo("0.1");
        assertThat(test(find(Notification.class).single()).getText())
                .endsWith(": “Points”, “Polynomial degree”, “Penalty”.");
    }

    @Test
    void ownPointsSayThemselvesHowManyAreHeldOut() {
        UI.getCurrent()
                .navigate(
                        "",
                        QueryParameters.fromString(
                                "data-source=points&points=0_0~1_2~2_1_v~3_4_v~4_3~5_1~6_2~7_5~8_1&validation-share=0.4"));
        assertThat(share().getLabel()).isEqualTo("Held out for validation: 22\u00a0%");
        assertThat(share().getValue()).isEqualTo(20);
        test(share()).setValue(35);
        assertThat(share().getLabel()).isEqualTo("Held out for validation: 33\u00a0%");
        assertThat(share().getValue()).isEqualTo(35);
        assertThat(text("rows")).startsWith("6 training rows, 3 for validation.");
    }

    @Test
    void moreOwnPointsHeldOutThanTheSliderReachesAreSaidToo() {
        UI.getCurrent()
                .navigate(
                        "", QueryParameters.fromString("data-source=points&points=0_0~1_2~2_1_v~3_4_v~4_3_v&degree=2"));
        assertThat(share().getLabel()).isEqualTo("Held out for validation: 60\u00a0%");
        assertThat(share().getValue()).isEqualTo(50);
    }

    @Test
    void theFitSaysWhatCountsAsExact() {
        assertThat(at(NativeDetails.class, "certificate")
                        .getSummary()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("✓ Exact to rounding");
        assertThat(at(Span.class, "kkt-residual").getElement().getTextRecursively())
                .matches("KKT residual: (0|.*×10⁻¹[⁵-⁹]) \\(rounding allows .*×10⁻¹⁴\\).*");
    }

    @Test
    void everyComparedFitSaysWhetherItIsExact() {
        NativeDetails certificates = at(NativeDetails.class, "sparsity-certificates");
        assertThat(certificates.getSummary().getElement().getTextRecursively())
                .isEqualTo("KKT residuals of the four fits");
        assertThat(numbers(certificates.getElement()).lines())
                .hasSize(PenaltyKind.values().length)
                .allMatch(line -> line.matches(".*✓ (0|.*×10⁻¹[⁵-⁹])"));
    }

    @Test
    void columnsOfAnotherTableAreNotOfferedWhileAFileIsYetToBeChosen() {
        test(select("data-source")).selectItem("Vapour pressure of mercury");
        assertThat(find(Select.class).withId("x-column").exists()).isTrue();
        chooseUpload();
        assertThat(find(Select.class).withId("x-column").exists()).isFalse();
    }

    @Test
    void anUploadedFileIsPreviewedAndFitted() {
        chooseUpload();
        upload("dose;answer\n1,5;2\n2,5;4\n3,5;5\n4,5;4,5\n");
        assertThat(find(Paragraph.class).withId("upload-error").exists()).isFalse();
        assertThat(chosen("x-column")).isEqualTo("dose");
        assertThat(text("rows")).startsWith("3 training rows, 1 for validation.");
        assertThat(at(NativeDetails.class, "upload-preview").getElement().getTextRecursively())
                .contains("1,5");
    }

    @ParameterizedTest
    @CsvSource({
        "'', The file is empty.",
        "'name\nAnn\nBob\nEve\n', Two columns of numbers are needed",
        "'[{\"x\":1}]', 'Two columns of numbers are needed, one for x and one for y; here there is none. Write a line for'",
        "'x,y\n1,2\n1,3\n1,4\n', Every value of “x” is the same",
        "'x,y\n1,2\n2,3\n', 'Only 2 rows have both numbers, and at least 3 are needed.'"
    })
    void aFileThatCannotBeUsedSaysWhyAndChangesNothing(String file, String why) {
        String before = findings();
        chooseUpload();
        upload(file);
        assertThat(text("upload-error")).startsWith(why);
        assertThat(findings()).isEqualTo(before);
    }

    @Test
    void aRefusalGoesAwayWithTheNextGrantedWish() {
        chooseUpload();
        upload("");
        test(at(Button.class, "new-sample")).click();
        assertThat(find(Paragraph.class).withId("upload-error").exists()).isFalse();
    }

    private IntegerSlider share() {
        return at(IntegerSlider.class, "validation-share");
    }

    private void chooseUpload() {
        test(select("data-source")).selectItem("Upload a file");
    }

    private void upload(String content) {
        test(at(Upload.class, "upload")).upload("file.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private String findings() {
        return text("findings");
    }

    private String text(String id) {
        return at(Paragraph.class, id).getText();
    }

    private double number(String id) {
        return Double.parseDouble(at(Span.class, id).getText());
    }

    private String sparsity(String penalty) {
        return numbers(at(Div.class, "sparsity-" + penalty).getElement());
    }

    /** What the list of numbers in an element says, a line each. */
    private static String numbers(Element parent) {
        Element numbers = parent.getChildren()
                .filter(child -> child.getTag().equals("number-list"))
                .findFirst()
                .orElseThrow();
        List<String> names = numbers.getPropertyBean("names", new TypeReference<>() {});
        List<String> values = numbers.getPropertyBean("values", new TypeReference<>() {});
        return IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + values.get(i))
                .collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> penalty() {
        return at(RadioButtonGroup.class, "penalty");
    }

    private String chosen(String id) {
        return select(id).getItemLabelGenerator().apply(select(id).getValue());
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String id) {
        return at(Select.class, id);
    }

    private <T extends Component> T at(Class<T> type, String id) {
        return find(type).id(id);
    }
}
