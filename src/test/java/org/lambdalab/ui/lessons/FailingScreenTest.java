package org.lambdalab.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.mockito.Answers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A screen whose findings never come cannot be shown. */
@SpringBootTest
@ViewPackages(classes = LessonView.class)
final class FailingScreenTest extends SpringBrowserlessTest {

    @MockitoBean
    private Workbench workbench;

    @MockitoBean(answers = Answers.RETURNS_DEEP_STUBS)
    private Workers workers;

    @Test
    void whereTheLivePartFailsTheTextIsRead() {
        UI.getCurrent().navigate("lessons/a-perfect-fit/what-it-knows");
        assertThat(shown(UI.getCurrent()))
                .contains("What does the curve know?", "Is that a discovery?", "The live part of this step")
                .contains("Take a new x.", "Next →");
    }

    private static String shown(Component part) {
        return Stream.concat(
                        Stream.of(part.getElement().getText(), part.getElement().getProperty("innerHTML", "")),
                        part.getChildren().map(FailingScreenTest::shown))
                .collect(Collectors.joining("\n"));
    }
}
