package org.lambdalab.ui.descent;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lambdalab.experiment.Descent;
import org.lambdalab.experiment.Descent.Spot;
import org.lambdalab.lab.DescentFindings;

/** The axes that are shown of descent: an address has no others than its question has by itself. */
final class DescentStateTest {

    private static final Descent FAR = Descent.DEFAULT.withStart(new Spot(4, 0));
    private static final Descent NEAR = Descent.DEFAULT.withStart(new Spot(0.5, 0));

    private final DescentState state = new DescentState(new Div());

    @BeforeEach
    void open() {
        state.open(Descent.DEFAULT);
    }

    private void showsItsOwnAxes() {
        assertThat(state.findings()).isEqualTo(DescentFindings.of(state.question()));
    }

    @Test
    void theyHoldStillWhileOneThingIsDragged() {
        state.edit(question -> FAR);
        state.edit(question -> NEAR);
        assertThat(state.findings().weightRange().high()).isGreaterThan(4);
        state.edit(question -> question.withLambda(1));
        showsItsOwnAxes();
    }

    @Test
    void undoAndResetDrawTheirOwn() {
        state.edit(question -> FAR);
        state.undo();
        showsItsOwnAxes();
        state.redo();
        showsItsOwnAxes();
        state.reset();
        showsItsOwnAxes();
    }

    @Test
    void soDoExamplesAndAddresses() {
        state.edit(question -> FAR);
        state.choose(NEAR);
        showsItsOwnAxes();
        state.edit(question -> FAR);
        state.open(NEAR);
        showsItsOwnAxes();
    }
}
