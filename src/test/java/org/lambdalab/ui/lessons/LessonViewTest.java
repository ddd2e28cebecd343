package org.lambdalab.ui.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lambdalab.lessons.Screen;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(classes = LessonView.class)
final class LessonViewTest extends SpringBrowserlessTest {

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
