package org.lambdalab.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lambdalab.lab.NetworkFindings;
import org.lambdalab.lab.Workbench;
import org.lambdalab.lessons.LessonShelf;
import org.lambdalab.lessons.Screen;
import org.lambdalab.lessons.SketchGround;
import org.lambdalab.lessons.Step;
import org.lambdalab.ui.LiveScreen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What somebody did another time comes back. */
@SpringBootTest
@ViewPackages(classes = LessonView.class)
final class TaskPanelTest extends SpringBrowserlessTest {

    @Autowired
    private LessonShelf shelf;

    @Autowired
    private Workbench workbench;

    @Test
    void whatWasSaidThenStaysAsItWas() {
        assertThat(restored("Done so.", "en")).contains("✓ Done", "Done so.", "1 Jan");
    }

    @Test
    void butNotInAnotherLanguage() {
        assertThat(restored("So getan.", "de")).contains("✓ Done", "1 Jan").doesNotContain("So getan.");
    }

    private String restored(String reply, String language) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        Step step = shelf.lessons()
                .lesson("too-simple-too-flexible")
                .flatMap(lesson -> lesson.step("flexible-enough"))
                .orElseThrow();
        Live live = new Live(
                Screen.LAB,
                mock(LiveScreen.class),
                opening -> {},
                Optional::empty,
                told -> {},
                () -> NetworkFindings.LAMBDAS);
        TaskPanel panel = new TaskPanel(
                step, live, sketch -> SketchGround.of(sketch, step, workbench), mock(TaskPanel.Stage.class));
        UI.getCurrent().add(panel);
        panel.restore(new KeptAnswer("", true, reply, language, 1, 0, "1 Jan"));
        return text(panel);
    }

    private static String text(Component part) {
        return Stream.concat(
                        Stream.of(part.getElement().getText()),
                        part.getChildren().map(TaskPanelTest::text))
                .collect(Collectors.joining("\n"));
    }
}
