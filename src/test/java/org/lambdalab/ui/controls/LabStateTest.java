package org.lambdalab.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.BuiltInData;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.FileForm;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.experiment.FileReference;
import org.lambdalab.experiment.Model;
import org.lambdalab.experiment.PenaltyKind;
import org.lambdalab.experiment.Way;
import org.lambdalab.experiment.WaysOut;
import org.lambdalab.jobs.ByHand;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Findings;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.lab.LabView;
import org.springframework.boot.test.context.SpringBootTest;

/** Long work, with workers that the test drives by hand. */
@SpringBootTest
@ViewPackages(classes = LabView.class)
final class LabStateTest extends SpringBrowserlessTest {

    private final ByHand byHand = new ByHand();
    private final Workbench workbench = new Workbench();
    private final Div screen = new Div();
    private LabState state;

    @BeforeEach
    void openAScreen() {
        UI.getCurrent().add(screen);
        state = new LabState(workbench, new Workers(byHand, 1), screen);
        state.edit(experiment -> Experiment.DEFAULT);
    }

    @Test
    void nothingIsComputedBeforeItIsAsked() {
        LabState fresh = new LabState(workbench, new Workers(byHand, 1), screen);
        List<Experiment> told = new ArrayList<>();
        fresh.follow(Function.identity(), told::add);
        assertThat(fresh.findings()).isEmpty();
        assertThat(told).isEmpty();
        Experiment wanted = Experiment.DEFAULT.withSeed(5);
        fresh.edit(experiment -> wanted);
        assertThat(fresh.findings().map(Findings::experiment)).contains(wanted);
        assertThat(told).containsExactly(wanted);
    }

    @Test
    void fewRowsAreAnsweredAtOnce() {
        state.editModel(model -> model.withDegree(3));
        assertThat(byHand.waiting()).isZero();
        assertThat(shown().experiment().model().degree()).isEqualTo(3);
    }

    @Test
    void manyRowsAreAnsweredOnceTheyAreReadyAndThePicturesWait() throws Exception {
        Findings before = shown();
        DataSource large = large("7");
        state.edit(experiment -> experiment.withSource(large));
        assertThat(state.question().source().equals(large)).isTrue();
        assertThat(isBehind()).isTrue();
        assertThat(shown()).isSameAs(before);
        finish();
        assertThat(isBehind()).isFalse();
        assertThat(shown().experiment().source().equals(large)).isTrue();
        state.editModel(model -> model.withLambda(0.1));
        assertThat(byHand.waiting()).isZero();
        assertThat(shown().experiment().model().lambda()).isEqualTo(0.1);
    }

    @Test
    void whileRowsAreMadeReadyTheModelCanBeChosenWithoutBeginningAnew() throws Exception {
        DataSource large = large("7");
        state.edit(experiment -> experiment.withSource(large));
        state.editModel(model -> model.withLambda(0.5).withDegree(4));
        assertThat(byHand.waiting()).isOne();
        finish();
        Model model = shown().experiment().model();
        assertThat(model.lambda()).isEqualTo(0.5);
        assertThat(model.degree()).isEqualTo(4);
        assertThat(shown().experiment().source().equals(large)).isTrue();
    }

    @Test
    void whileRowsAreMadeReadyLambdaIsStillToBeCarriedToThem() throws Exception {
        state.editModel(model -> model.withPenalty(PenaltyKind.LASSO).withLambda(0.01));
        DataSource large = uploaded(IntStream.range(0, 3_000).mapToObj(i -> i + "," + 1_000_000L * i));
        state.editSource(large);
        state.editModel(model -> model.withDegree(4));
        finish();
        assertThat(shown().experiment().model().degree()).isEqualTo(4);
        assertThat(shown().experiment().model().lambda()).isGreaterThan(1e5);
        state.editSource(DataSource.BuiltIn.of(BuiltInData.CARS));
        state.editSource(large);
        state.editModel(model -> model.withLambda(0.5));
        finish();
        assertThat(shown().experiment().model().lambda()).isEqualTo(0.5);
    }

    @Test
    void aDialOfAWayThatSlidesIsOneStepAndAnotherDialIsAnother() {
        WaysOut before = state.ways().question();
        state.ways().edit(ways -> ways.withDial(Way.RIDGE, 0.5));
        state.ways().edit(ways -> ways.withDial(Way.RIDGE, 0.4));
        state.ways().edit(ways -> ways.withDial(Way.LASSO, 0.1));
        state.ways().edit(ways -> ways.withRowShare(50));
        state.ways().edit(ways -> ways.withRowShare(40));
        state.undo();
        state.undo();
        assertThat(state.ways().question()).isEqualTo(before.withDial(Way.RIDGE, 0.4));
        state.undo();
        assertThat(state.ways().question()).isEqualTo(before);
        assertThat(state.canUndo()).isFalse();
    }

    @Test
    void undoGivesUpWhatIsStillComputedAndNoMore() throws Exception {
        state.editModel(model -> model.withDegree(4));
        Experiment before = shown().experiment();
        DataSource large = large("7");
        state.edit(experiment -> experiment.withSource(large));
        assertThat(state.canUndo()).isTrue();
        state.undo();
        assertThat(state.question()).isEqualTo(before);
        finish();
        assertThat(shown().experiment()).isEqualTo(before);
    }

    @Test
    void whatIsAskedBesideManyRowsGoesBackTogetherWithThem() throws Exception {
        DataSource large = large("7");
        state.edit(experiment -> experiment.withSource(large));
        finish();
        Choice leak = Choice.DEFAULT.withExhibit(Exhibit.LEAK);
        state.choose(Experiment.DEFAULT, leak);
        state.undo();
        finish();
        assertThat(shown().experiment().source().equals(large)).isTrue();
        assertThat(state.choice().question()).isEqualTo(Choice.DEFAULT);
        state.redo();
        assertThat(shown().experiment()).isEqualTo(Experiment.DEFAULT);
        assertThat(state.choice().question()).isEqualTo(leak);
    }

    @Test
    void aChoiceStandsAtOnceWhileRowsAreMadeReadyAndAfterTheyAreGivenUp() throws Exception {
        Experiment before = shown().experiment();
        DataSource large = large("7");
        state.edit(experiment -> experiment.withSource(large));
        state.choice().edit(choice -> choice.withExhibit(Exhibit.LEAK));
        assertThat(state.question().source().equals(large)).isTrue();
        state.cancel();
        assertThat(state.question()).isEqualTo(before);
        assertThat(state.choice().question().exhibit()).isEqualTo(Exhibit.LEAK);
        state.undo();
        assertThat(state.choice().question()).isEqualTo(Choice.DEFAULT);
        assertThat(state.canUndo()).isFalse();
    }

    @Test
    void theLatestOfSeveralWishesIsGranted() throws Exception {
        state.edit(experiment -> experiment.withSource(DataSource.BuiltIn.of(BuiltInData.CARS)));
        DataSource first = large("7");
        DataSource second = large("11");
        state.edit(experiment -> experiment.withSource(first));
        state.edit(experiment -> experiment.withSource(second));
        finish();
        assertThat(shown().experiment().source().equals(second)).isTrue();
    }

    @Test
    void whatIsGivenUpLeavesEverythingAsItWas() throws Exception {
        Experiment before = shown().experiment();
        DataSource large = large("7");
        state.edit(experiment -> experiment.withSource(large));
        state.cancel();
        assertThat(state.question()).isEqualTo(before);
        assertThat(isBehind()).isFalse();
        finish();
        assertThat(shown().experiment()).isEqualTo(before);
        assertThat(isBehind()).isFalse();
    }

    @Test
    void whatIsAwaitedIsNotAnsweredByWhatWasFoundBefore() throws Exception {
        List<Optional<Experiment>> told = new ArrayList<>();
        state.whenAnswered(() -> told.add(state.answered().map(Findings::experiment)));
        told.clear();
        DataSource large = large("7");
        state.edit(experiment -> experiment.withSource(large));
        assertThat(state.answered()).isEmpty();
        assertThat(told).isEmpty();
        finish();
        assertThat(state.answered().map(Findings::experiment)).contains(state.question());
        assertThat(told).containsExactly(Optional.of(state.question()));
    }

    @Test
    void whatIsAwaitedMayBeWhereTheHistoryBegins() throws Exception {
        state.editModel(model -> model.withDegree(3));
        DataSource large = large("7");
        state.edit(experiment -> experiment.withSource(large));
        state.begin();
        finish();
        assertThat(state.canUndo()).isFalse();
        state.editModel(model -> model.withDegree(4));
        assertThat(state.canUndo()).isTrue();
    }

    @Test
    void aQuickWishOvertakesALongOne() throws Exception {
        DataSource large = large("7");
        state.edit(experiment -> experiment.withSource(large));
        state.edit(
                experiment -> experiment.withSource(Experiment.DEFAULT_SOURCE).withSeed(12));
        assertThat(shown().experiment().seed()).isEqualTo(12);
        finish();
        assertThat(shown().experiment().seed()).isEqualTo(12);
        assertThat(isBehind()).isFalse();
    }

    @Test
    void rowsThatCannotBeFittedAreRefusedByName() throws Exception {
        Experiment before = shown().experiment();
        DataSource constant = uploaded(IntStream.range(0, 3_000).mapToObj(i -> "1," + i));
        state.edit(experiment -> experiment.withSource(constant));
        finish();
        assertThat(state.question()).isEqualTo(before);
        assertThat(state.refusal().peek().map(Refusal::key)).contains("upload.error.constant-x");
    }

    @Test
    void leavingTheScreenEndsWhatIsUnderWay() throws Exception {
        DataSource large = large("7");
        Findings before = shown();
        state.edit(experiment -> experiment.withSource(large));
        UI.getCurrent().remove(screen);
        finish();
        assertThat(shown()).isSameAs(before);
    }

    @Test
    void oneLargeFileAfterAnotherIsAnswered() throws Exception {
        for (String modulus : List.of("7", "11", "13", "17")) {
            DataSource large = large(modulus);
            state.edit(experiment -> experiment.withSource(large));
            finish();
            assertThat(isBehind()).isFalse();
            assertThat(shown().experiment().source().equals(large)).isTrue();
            state.edit(Experiment::withNextSeed);
            assertThat(byHand.waiting()).isOne();
            finish();
            assertThat(isBehind()).isFalse();
            state.editModel(model -> model.withDegree(3 + model.degree() % 5));
            assertThat(byHand.waiting()).isZero();
        }
    }

    @Test
    void aPartOfTheScreenThatFailsLeavesTheOthersToBeTold() {
        List<Long> told = new ArrayList<>();
        state.show(found -> {
            throw new IllegalStateException("as expected by a test");
        });
        state.show(found -> told.add(found.experiment().seed()));
        state.edit(experiment -> experiment.withSeed(21));
        assertThat(told).containsExactly(Experiment.DEFAULT.seed(), 21L);
    }

    @Test
    void aFirstQuestionThatIsGivenUpLeavesTheDefault() throws Exception {
        LabState fresh = new LabState(workbench, new Workers(byHand, 1), screen);
        DataSource large = large("7");
        fresh.edit(experiment -> experiment.withSource(large));
        assertThat(fresh.findings()).isEmpty();
        fresh.cancel();
        assertThat(fresh.findings().map(Findings::experiment)).contains(Experiment.DEFAULT);
    }

    private boolean isBehind() {
        OptionalDouble[] told = {OptionalDouble.empty()};
        state.followProgress(progress -> told[0] = progress);
        return told[0].isPresent();
    }

    private Findings shown() {
        return state.findings().orElseThrow();
    }

    /** Does the work, and lets the screen hear of it. */
    private void finish() {
        byHand.finish();
        VaadinSession session = UI.getCurrent().getSession();
        session.getService().runPendingAccessTasks(session);
    }

    private static DataSource large(String modulus) throws Exception {
        return uploaded(IntStream.range(0, 3_000).mapToObj(i -> i + "," + i % Integer.parseInt(modulus)));
    }

    private static DataSource uploaded(Stream<String> rows) throws Exception {
        String text = rows.collect(Collectors.joining("\n", "x,y\n", "\n"));
        return DataSource.Uploaded.of(
                new FileReference("large.csv", Integer.toHexString(text.hashCode()), FileForm.OPEN),
                CsvReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
