package org.lambdalab.ui.choose;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Choice.HoldOut;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.controls.LabState;
import org.lambdalab.ui.lab.LabView;
import org.springframework.boot.test.context.SpringBootTest;

/** What of an exhibit stays where it is, and what goes, with workers that answer at once. */
@SpringBootTest
@ViewPackages(classes = LabView.class)
final class ExhibitsTest extends SpringBrowserlessTest {

    private final Workers workers = new Workers(Runnable::run, 1);
    private final Workbench workbench = new Workbench();
    private final Div screen = new Div();
    private LabState lab;
    private HoldOutPanel panel;

    @BeforeEach
    void openTheTable() {
        UI.getCurrent().add(screen);
        lab = new LabState(workbench, workers, screen);
        panel = new HoldOutPanel(new Situation(lab, workbench, workers));
        screen.add(panel);
        panel.begin();
        lab.choose(
                Experiment.DEFAULT.withModel(Experiment.DEFAULT.model().withLambda(0.001)),
                Choice.DEFAULT.withExhibit(Exhibit.HOLD_OUT));
        settle();
    }

    @Test
    void aStepOfLambdaLeavesTheRowsOfTheTableAndTheKeyboardAmongThem() {
        List<Component> rows = rows();
        assertThat(current(rows)).containsExactly(1);
        step(0.01);
        assertThat(rows()).isEqualTo(rows);
        assertThat(current(rows)).containsExactly(2);
        step(0.02);
        assertThat(rows()).isEqualTo(rows);
        assertThat(current(rows)).isEmpty();
    }

    @Test
    void anotherLambdaHasARowOfItsOwn() {
        int before = rows().size();
        lab.choice().edit(now -> now.withHoldOut(new HoldOut(List.of(0.02))));
        settle();
        assertThat(rows()).hasSize(before + 1);
    }

    @Test
    void whoeverGoesOnToAnotherExhibitLeavesNothingBehind() {
        assertThat(rows()).isNotEmpty();
        lab.choice().edit(now -> now.withExhibit(Exhibit.FOLDS));
        assertThat(rows()).isEmpty();
        lab.choice().edit(now -> now.withExhibit(Exhibit.HOLD_OUT));
        settle();
        assertThat(rows()).isNotEmpty();
    }

    private void step(double lambda) {
        lab.edit(now -> now.withModel(now.model().withLambda(lambda)));
        settle();
    }

    private static void settle() {
        VaadinSession session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }

    /** Of the table, whether or not it is on screen. */
    private List<Component> rows() {
        return parts(panel)
                .filter(NativeTableBody.class::isInstance)
                .flatMap(Component::getChildren)
                .toList();
    }

    private static Stream<Component> parts(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(ExhibitsTest::parts));
    }

    private static List<Integer> current(List<Component> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> "true".equals(rows.get(i).getElement().getAttribute("aria-current")))
                .boxed()
                .toList();
    }
}
