package org.lambdalab.ui.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lambdalab.experiment.TwoWeights;
import org.lambdalab.jobs.ByHand;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.PlaneSamples;
import org.springframework.boot.test.context.SpringBootTest;

/** Many data sets of many rows, with workers that the test drives by hand. */
@SpringBootTest
@ViewPackages(classes = GeometryView.class)
final class PlaneStateTest extends SpringBrowserlessTest {

    private final ByHand byHand = new ByHand();
    private final Div screen = new Div();
    private final List<OptionalDouble> told = new ArrayList<>();
    private PlaneState state;

    @BeforeEach
    void openAScreen() {
        UI.getCurrent().add(screen);
        state = new PlaneState(screen, new Workers(byHand, 1), key -> {});
        state.open(TwoWeights.DEFAULT);
        state.followProgress(told::add);
    }

    @Test
    void fewRowsAreDrawnAtOnce() {
        state.edit(question -> question.withSamples(true));
        assertThat(byHand.waiting()).isZero();
        assertThat(state.findings().samples().map(PlaneSamples::count)).contains(500);
    }

    @Test
    void manyRowsAreDrawnWhileTheRestIsThere() {
        large();
        assertThat(isAwaited()).isTrue();
        assertThat(state.findings().samples()).isEmpty();
        double before = state.findings().chosen().tangency().lambda();
        state.set(0.25);
        assertThat(state.findings().chosen().tangency().lambda())
                .isEqualTo(0.25)
                .isNotEqualTo(before);
        finish();
        assertThat(isAwaited()).isFalse();
        assertThat(state.findings().samples().map(PlaneSamples::count)).contains(500);
        assertThat(state.question().lambda()).isEqualTo(0.25);
    }

    @Test
    void whatMovesWithoutNewDrawsIsAnsweredByTheSameJobAndAtOnceAfterIt() {
        large();
        state.editData(data -> data.withCorrelation(-0.3));
        assertThat(byHand.waiting()).isEqualTo(1);
        finish();
        assertThat(state.findings().samples().orElseThrow().question()).isEqualTo(state.question());
        state.editData(data -> data.withCorrelation(0.8));
        assertThat(byHand.waiting()).isZero();
        assertThat(state.findings().samples().orElseThrow().losses().getFirst().g12())
                .isEqualTo(0.8);
    }

    @Test
    void cancelLeavesThePictureWithoutThem() {
        large();
        state.cancel();
        assertThat(isAwaited()).isFalse();
        assertThat(state.question().samples()).isFalse();
        finish();
        assertThat(state.findings().samples()).isEmpty();
    }

    private void large() {
        state.editData(data -> data.withSize(1000));
        state.edit(question -> question.withSamples(true));
    }

    /** All that the workers have, and what they tell the screen. */
    private void finish() {
        byHand.finish();
        VaadinSession session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }

    private boolean isAwaited() {
        return told.getLast().isPresent();
    }
}
