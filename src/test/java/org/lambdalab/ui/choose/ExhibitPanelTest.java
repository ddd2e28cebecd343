package org.lambdalab.ui.choose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Busy;
import org.lambdalab.jobs.ByHand;
import org.lambdalab.jobs.Progress;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.controls.LabState;
import org.springframework.boot.test.context.SpringBootTest;

/** What an exhibit shows while its answer is found, and when none is; with workers that the test drives by hand. */
@SpringBootTest
@ViewPackages(classes = ChooseView.class)
final class ExhibitPanelTest extends SpringBrowserlessTest {

    private final ByHand byHand = new ByHand();
    private final Div screen = new Div();
    private LabState state;
    private Squares exhibit;

    /** Its question is the degree, its answer the square of that. */
    private static final class Squares extends ExhibitPanel<Integer, Integer> {

        private final Paragraph shown = new Paragraph();
        private final List<Integer> computed = new ArrayList<>();
        private IntUnaryOperator rule = degree -> degree * degree;

        Squares(Situation situation) {
            super(situation, Exhibit.REPEATS);
            place(shown);
        }

        @Override
        Integer question(Experiment experiment, Choice choice) {
            return experiment.model().degree();
        }

        @Override
        Integer answer(Integer question, Progress progress) throws UnreadableData {
            computed.add(question);
            if (question == 1) {
                throw catchThrowableOfType(
                        UnreadableData.class,
                        () -> CsvReader.read(new ByteArrayInputStream(new byte[0]), FileForm.OPEN));
            }
            return rule.applyAsInt(question);
        }

        @Override
        void show(Integer answer, Experiment experiment, Choice choice) {
            shown.setText(answer + " at λ = " + experiment.model().lambda());
        }
    }

    @BeforeEach
    void openTheExhibit() {
        UI.getCurrent().add(screen);
        Workbench workbench = new Workbench();
        Workers workers = new Workers(byHand, 1);
        state = new LabState(workbench, workers, screen);
        exhibit = new Squares(new Situation(state, workbench, workers));
        screen.add(exhibit);
        exhibit.begin();
        state.choose(degree(3), Choice.DEFAULT.withExhibit(Exhibit.REPEATS));
    }

    @Test
    void anAnswerIsShownOnceItIsFoundAndUntilThenItCanBeCancelled() {
        assertThat(said()).isEqualTo("Computing …");
        assertThat(button("cancel").isVisible()).isTrue();
        assertThat(button("again").isVisible()).isFalse();
        assertThat(exhibit.isBehind()).isTrue();
        finish();
        assertShown("9 at λ = 0.0");
    }

    @Test
    void whatDoesNotDependOnWhatChangedIsShownAtOnceWithoutBeingComputedAnew() {
        finish();
        state.edit(experiment -> experiment.withModel(experiment.model().withLambda(0.5)));
        assertShown("9 at λ = 0.5");
        assertThat(exhibit.computed).containsExactly(3);
    }

    @Test
    void anotherQuestionWhileOneIsComputedIsTheOneThatIsAnswered() {
        finish();
        state.edit(experiment -> degree(4));
        assertThat(exhibit.shown.getText()).startsWith("9 ");
        assertThat(exhibit.isBehind()).isTrue();
        state.edit(experiment -> degree(5));
        finish();
        assertShown("25 at λ = 0.0");
        assertThat(exhibit.computed).doesNotContain(4);
    }

    @Test
    void whatIsDimmedTakesNoLambda() {
        finish();
        state.edit(experiment -> degree(4));
        exhibit.take(0.7);
        assertThat(state.question().model().lambda()).isZero();
        finish();
        exhibit.take(0.7);
        assertThat(state.question().model().lambda()).isEqualTo(0.7);
    }

    @Test
    void whatWasCancelledIsAskedAgainByAClick() {
        finish();
        state.edit(experiment -> degree(4));
        button("cancel").click();
        finish();
        assertThat(said()).startsWith("Cancelled");
        assertThat(exhibit.isBehind()).isTrue();
        assertThat(button("cancel").isVisible()).isFalse();
        assertThat(button("again").isVisible()).isTrue();
        button("again").click();
        finish();
        assertShown("16 at λ = 0.0");
    }

    @Test
    void whatFailedIsAskedAgainByAClick() {
        exhibit.rule = degree -> {
            throw new IllegalStateException("as expected by a test");
        };
        finish();
        assertThat(exhibit.isBehind()).isTrue();
        assertThat(button("again").isVisible()).isTrue();
        exhibit.rule = degree -> degree;
        button("again").click();
        finish();
        assertShown("3 at λ = 0.0");
    }

    @Test
    void whenAllAreBusyItIsAskedAgainByAClick() {
        exhibit.rule = degree -> {
            throw new Busy();
        };
        finish();
        assertThat(button("again").isVisible()).isTrue();
    }

    @Test
    void whatCanNeverBeAnsweredIsNotOfferedAgain() {
        exhibit.rule = degree -> {
            throw new IllegalArgumentException("as expected by a test");
        };
        finish();
        assertThat(said()).startsWith("There is nothing to repeat");
        assertThat(button("again").isVisible()).isFalse();
        state.edit(experiment -> degree(1));
        finish();
        assertThat(said()).startsWith("These data cannot be fitted");
        assertThat(button("again").isVisible()).isFalse();
    }

    @Test
    void afterARefusalAnotherQuestionIsAnswered() {
        state.edit(experiment -> degree(1));
        finish();
        assertThat(exhibit.isBehind()).isTrue();
        state.edit(experiment -> degree(2));
        finish();
        assertShown("4 at λ = 0.0");
    }

    @Test
    void offScreenItHoldsNothingAndOnItsReturnItIsFoundAnew() {
        finish();
        state.edit(experiment -> degree(4));
        look(Exhibit.LEAK);
        assertThat(exhibit.isVisible()).isFalse();
        assertThat(exhibit.before()).isEmpty();
        finish();
        assertThat(exhibit.computed).containsExactly(3);
        look(Exhibit.REPEATS);
        assertThat(exhibit.isVisible()).isTrue();
        assertThat(exhibit.isBehind()).isTrue();
        finish();
        assertShown("16 at λ = 0.0");
    }

    @Test
    void leavingTheScreenEndsWhatIsUnderWay() {
        UI.getCurrent().remove(screen);
        finish();
        assertThat(exhibit.computed).isEmpty();
    }

    private void assertShown(String text) {
        assertThat(exhibit.shown.getText()).isEqualTo(text);
        assertThat(exhibit.isBehind()).isFalse();
        assertThat(exhibit.getElement().getChild(2).getClassList()).contains("at-rest");
    }

    private String said() {
        return exhibit.getElement().getChild(2).getChild(0).getText();
    }

    private Button button(String which) {
        return (Button) exhibit.getElement()
                .getChild(2)
                .getChildren()
                .filter(part -> ("repeats-" + which).equals(part.getAttribute("id")))
                .findFirst()
                .orElseThrow()
                .getComponent()
                .orElseThrow();
    }

    private void look(Exhibit at) {
        state.choice().edit(choice -> choice.withExhibit(at));
    }

    private Experiment degree(int degree) {
        return Experiment.DEFAULT.withModel(Experiment.DEFAULT.model().withDegree(degree));
    }

    /** Does the work, and lets the screen hear of it. */
    private void finish() {
        byHand.finish();
        VaadinSession session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }
}
