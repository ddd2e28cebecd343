package org.lambdalab.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lambdalab.jobs.Progress;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lessons.Lesson;
import org.lambdalab.lessons.LessonShelf;
import org.lambdalab.lessons.ModelAnswer;
import org.lambdalab.lessons.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** A lesson on paper, and what passes in it. */
@SpringBootTest
@ViewPackages(classes = HandoutView.class)
final class HandoutViewTest extends SpringBrowserlessTest {

    private static final String LESSON = "too-simple-too-flexible";
    private static final String PASSES = "For example: Polynomial degree: 3";

    @Autowired
    private LessonShelf shelf;

    @MockitoSpyBean
    private ModelAnswers models;

    /** Do all at once. */
    @TestConfiguration
    static class AtOnce {

        @Bean
        @Primary
        Workers workersAtOnce() {
            return new Workers(Runnable::run, 1);
        }
    }

    @Test
    void anotherLessonTakesThePlaceOfTheOneBefore() {
        open("a-perfect-fit");
        test(find(Checkbox.class).id("with-answers")).click();
        open(LESSON);
        assertThat(find(H1.class).all()).hasSize(1);
        assertThat(find(H2.class).all()).hasSameSizeAs(lesson().steps());
        runPending();
        assertThat(shown()).contains(PASSES);
    }

    @Test
    void whatPassesIsFoundForWhoWantsToSeeItAlone() {
        open(LESSON);
        runPending();
        verify(models, never()).of(any(), any());
        test(find(Checkbox.class).id("with-answers")).click();
        runPending();
        assertThat(shown()).containsOnlyOnce(PASSES);
        test(find(Checkbox.class).id("with-answers")).click();
        assertThat(shown()).doesNotContain(PASSES);
        test(find(Checkbox.class).id("with-answers")).click();
        runPending();
        assertThat(shown()).containsOnlyOnce(PASSES);
    }

    @Test
    void itIsFoundOnceForAll() {
        Step step = lesson().step("flexible-enough").orElseThrow();
        ModelAnswer found = models.of(step, Progress.UNWATCHED).orElseThrow();
        assertThat(models.of(step, Progress.UNWATCHED)).containsSame(found);
    }

    @Test
    void theNotesOfAStepHaveItToo() {
        UI.getCurrent().navigate("lessons/" + LESSON + "/flexible-enough/notes");
        runPending();
        assertThat(shown()).containsOnlyOnce(PASSES);
    }

    @Test
    void whatIsSetIsSaidAsItsControlSaysIt() {
        Map<String, List<String>> changes = Map.of(
                "network-lambda", List.of("0.0050"),
                "penalty", List.of("l1"),
                "standardize", List.of("true"),
                "left-out", List.of("2 3"));
        ModelText text = new ModelText(
                lesson().step("flexible-enough").orElseThrow(), new ModelAnswer(null, changes, "<p>Well.</p>"));
        assertThat(text.getChildren().findFirst())
                .get()
                .extracting(what -> ((Paragraph) what).getText())
                .asString()
                .startsWith("For example: Penalty: L1 (lasso); ")
                .contains("Standardise: on", "λ: 0.005", "Powers left out: 2, 3");
    }

    private Lesson lesson() {
        return shelf.lessons().lesson(LESSON).orElseThrow();
    }

    private static void open(String lesson) {
        UI.getCurrent().navigate("lessons/" + lesson + "/handout");
    }

    /** What jobs have told. */
    private static void runPending() {
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    private static String shown() {
        return shown(UI.getCurrent());
    }

    private static String shown(Component part) {
        if (part instanceof Text text) {
            return text.getText();
        }
        return part.isVisible()
                ? Stream.concat(
                                Stream.of(
                                        part.getElement().getText(),
                                        part.getElement().getProperty("innerHTML", "")),
                                part.getChildren().map(HandoutViewTest::shown))
                        .collect(Collectors.joining("\n"))
                : "";
    }
}
