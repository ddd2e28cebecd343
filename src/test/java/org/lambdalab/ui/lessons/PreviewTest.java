package org.lambdalab.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.lambdalab.lessons.LessonShelf;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Somebody writes lessons, and looks at them. */
@SpringBootTest(properties = "lambdalab.lessons.preview=true")
@ViewPackages(classes = LessonView.class)
final class PreviewTest extends SpringBrowserlessTest {

    @MockitoSpyBean
    private LessonShelf shelf;

    @Test
    void whoLeavesALessonLooksForChangesNoMore() {
        UI.getCurrent().navigate("lessons/a-perfect-fit/new-points");
        clearInvocations(shelf);
        poll();
        verify(shelf).lessons(any());
        UI.getCurrent().navigate("lessons");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        clearInvocations(shelf);
        poll();
        verify(shelf, never()).lessons(any());
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }
}
