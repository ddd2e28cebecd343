package org.lambdalab.ui.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lambdalab.lessons.Screen;
import org.lambdalab.ui.choose.ChooseView;
import org.lambdalab.ui.descent.DescentView;
import org.lambdalab.ui.geometry.GeometryView;
import org.lambdalab.ui.lab.LabView;
import org.lambdalab.ui.network.NetworkView;
import org.lambdalab.ui.priors.PriorsView;
import org.lambdalab.ui.ways.WaysView;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ViewPackages(
        classes = {
            LabView.class,
            ChooseView.class,
            GeometryView.class,
            DescentView.class,
            PriorsView.class,
            NetworkView.class,
            WaysView.class
        })
final class OfferedScreensTest extends SpringBrowserlessTest {

    @ParameterizedTest
    @EnumSource
    void allOfAScreenIsShownUnlessItsAddressSaysMore(Screen screen) {
        open(screen, "");
        assertThat(hidden()).isEmpty();
        assertThat(bars()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LAB, degree, fit-chart",
        "LAB, fresh-points, fit-chart",
        "CHOOSE, folds, cv-chart",
        "GEOMETRY, log-lambda, geometry-chart",
        "DESCENT, play, penalty-chart",
        "PRIORS, draws, posterior-chart",
        "NETWORK, play, loss-chart",
        "WAYS, degree, way-lasso"
    })
    void thePartsThatAreNamedAreShownWithTheWords(Screen screen, String control, String picture) {
        open(screen, "controls=" + control + "&pictures=" + picture);
        Set<String> others = new TreeSet<>(screen.controls());
        others.addAll(screen.pictures());
        others.removeAll(Set.of(control, picture));
        assertThat(shown()).contains(control, picture).doesNotContainAnyElementsOf(others);
        if (screen != Screen.CHOOSE) {
            assertThat(shown()).contains("findings");
        }
        assertThat(bars()).hasSize(1);
        open(screen, "");
        assertThat(hidden()).isEmpty();
        assertThat(bars()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aControlThatIsNamedIsShownWhicheverPictureIs(Screen screen) {
        open(screen, "");
        Set<String> controls = new TreeSet<>(screen.controls());
        controls.retainAll(shown());
        List<String> pictures = List.copyOf(screen.pictures());
        Set<String> missed = new TreeSet<>();
        for (String control : controls) {
            // At least one of them stands in another panel.
            for (String picture : List.of(pictures.getFirst(), pictures.getLast())) {
                open(screen, "controls=" + control + "&pictures=" + picture);
                if (!shown().containsAll(Set.of(control, picture))) {
                    missed.add(control + " beside " + picture);
                }
            }
        }
        assertThat(controls).hasSizeGreaterThan(10);
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void inAFrameOfAPictureThereIsNothingElse(Screen screen) {
        String picture = screen.pictures().iterator().next();
        open(screen, "controls=&pictures=" + picture + "&embed=picture");
        Set<String> others = new TreeSet<>(screen.controls());
        others.addAll(screen.pictures());
        others.remove(picture);
        assertThat(shown()).contains(picture).doesNotContain("findings").doesNotContainAnyElementsOf(others);
    }

    @Test
    void theLinkLeadsToTheWholeScreenWithTheSameNumbers() {
        open(Screen.LAB, "degree=4&penalty=l2&controls=degree");
        Anchor whole = find(Anchor.class).id("whole-screen");
        assertThat(whole.getHref())
                .startsWith("?")
                .contains("degree=4", "penalty=l2")
                .doesNotContain("controls");
        open(Screen.GEOMETRY, "correlation=0.25&pictures=geometry-chart");
        whole = find(Anchor.class).id("whole-screen");
        assertThat(whole.getHref())
                .startsWith("geometry?")
                .contains("correlation=0.25")
                .doesNotContain("pictures");
    }

    @Test
    void whatIsNoPartOfThisScreenIsNamed() {
        open(Screen.PRIORS, "controls=degree");
        assertThat(find(Notification.class).single().getElement().getProperty("text"))
                .contains("Controls to show");
        assertThat(hidden()).isEmpty();
    }

    private static void open(Screen screen, String query) {
        UI.getCurrent().navigate(screen.path().substring(1), QueryParameters.fromString(query));
    }

    private static Set<String> shown() {
        return ids(everything().filter(part -> !isHidden(part)));
    }

    private static Set<String> hidden() {
        return ids(everything().filter(OfferedScreensTest::isHidden));
    }

    private static Stream<Component> bars() {
        return everything().filter(OfferBar.class::isInstance);
    }

    private static Stream<Component> everything() {
        return within(UI.getCurrent());
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(OfferedScreensTest::within));
    }

    private static Set<String> ids(Stream<Component> parts) {
        return parts.flatMap(part -> part.getId().stream()).collect(Collectors.toSet());
    }

    /** It, or what it is part of. */
    private static boolean isHidden(Component part) {
        return part.getElement().getClassList().contains("not-offered")
                || part.getParent().filter(OfferedScreensTest::isHidden).isPresent();
    }
}
