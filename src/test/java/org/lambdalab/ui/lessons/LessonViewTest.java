package org.lambdalab.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.lessons.LessonShelf;
import org.lambdalab.lessons.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.StringNode;

@SpringBootTest
@ViewPackages(classes = LessonView.class)
final class LessonViewTest extends SpringBrowserlessTest {

    @Autowired
    private LessonShelf shelf;

    @Test
    void whatALessonCanNameIsOnTheScreen() {
        UI.getCurrent().navigate("lessons/a-perfect-fit/new-points");
        assertThat(ids(everything())).containsAll(Screen.LAB.controls()).containsAll(Screen.LAB.pictures());
    }

    @Test
    void ofAllControlsTheOnesThatTheStepOffersAreShown() {
        UI.getCurrent().navigate("lessons/too-simple-too-flexible/a-gap");
        assertThat(offered()).containsExactly("degree", "new-sample");
        UI.getCurrent().navigate("lessons/a-perfect-fit/new-points");
        assertThat(offered()).containsExactly("degree");
    }

    @Test
    void beforeTheAnswerNoneIs() {
        UI.getCurrent().navigate("lessons/a-perfect-fit/thirteen-points");
        assertThat(offered()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noStepIsGoneBackFromIntoAnother(Screen screen) {
        List<String> steps = shelf.lessons().all().stream()
                .flatMap(lesson -> lesson.steps().stream()
                        .filter(step -> step.opening().screen() == screen)
                        .map(step -> "lessons/" + lesson.id() + "/" + step.id()))
                .toList();
        UI.getCurrent().navigate(steps.get(0));
        find(Button.class).id("reset").click();
        assertThat(find(Button.class).id("undo").isEnabled()).isTrue();
        UI.getCurrent().navigate(steps.get(1));
        assertThat(find(Button.class).id("undo").isEnabled()).isFalse();
        find(Button.class).id("reset").click();
        assertThat(find(Button.class).id("undo").isEnabled()).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aLinkTakenAwayLeadsToTheLabAndNotToTheLesson() {
        UI.getCurrent().navigate("lessons/same-lambda/other-libraries");
        find(Button.class).id("take-away").click();
        RadioButtonGroup<Object> forms = find(RadioButtonGroup.class).id("take-away-as");
        test(forms).selectItem("Link and QR code");
        answerWhereTheAppIs();
        assertThat(find(Pre.class).id("taken").getText())
                .startsWith("https://lab.example/?")
                .contains("penalty=l2", "degree=15", "lambda=0.1");
        test(forms).selectItem("Frame");
        answerWhereTheAppIs();
        assertThat(find(Pre.class).id("taken").getText())
                .contains("src=\"https://lab.example/?", "penalty=l2", "pictures=fit-chart");
    }

    /** As a browser does. */
    private static void answerWhereTheAppIs() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(asked -> asked.getInvocation().getExpression().contains("document.baseURI"))
                .forEach(asked -> asked.complete(StringNode.valueOf("https://lab.example/")));
    }

    private static Set<String> offered() {
        Set<String> offered = new TreeSet<>(Screen.LAB.controls());
        offered.retainAll(ids(everything().filter(part -> !isHidden(part))));
        return offered;
    }

    private static Stream<Component> everything() {
        return within(UI.getCurrent()).stream();
    }

    private static List<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(child -> within(child).stream()))
                .toList();
    }

    private static Set<String> ids(Stream<Component> parts) {
        return parts.flatMap(part -> part.getId().stream()).collect(Collectors.toSet());
    }

    /** It, or what it is part of. */
    private static boolean isHidden(Component part) {
        return part.getElement().getClassList().contains("not-offered")
                || part.getParent().filter(LessonViewTest::isHidden).isPresent();
    }
}
