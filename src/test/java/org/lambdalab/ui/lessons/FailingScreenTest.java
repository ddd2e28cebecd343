package org.lambdalab.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.lambdalab.lab.Workbench;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A workbench that finds nothing fails every screen of the lab. */
@SpringBootTest
@ViewPackages(classes = LessonView.class)
final class FailingScreenTest extends SpringBrowserlessTest {

    @MockitoBean
    private Workbench workbench;

    @Test
    void whereTheLivePartFailsTheTextIsRead() {
        UI.getCurrent().navigate("lessons/a-perfect-fit/what-it-knows");
        assertThat(UI.getCurrent().getElement().getOuterHTML())
                .contains("What does the curve know?", "It looks like a discovery.", "live-failed")
                .contains("how much would x tell you about y?", "lessons/a-perfect-fit/new-points");
    }
}
