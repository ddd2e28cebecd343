package org.lambdalab.ui.choose;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.ComparisonRule;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.ByHand;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.controls.LabState;
import org.springframework.boot.test.context.SpringBootTest;

/** What the answers of the exhibits depend on, and what is computed anew for nothing otherwise. */
@SpringBootTest
@ViewPackages(classes = ChooseView.class)
final class QuestionsTest extends SpringBrowserlessTest {

    private static final Experiment ASKED =
            Experiment.DEFAULT.withModel(Experiment.DEFAULT.model().withLambda(0.01));

    private List<ExhibitPanel<?, ?>> exhibits;
    private HeatMapPanel map;

    @BeforeEach
    void makeTheExhibits() {
        Div screen = new Div();
        UI.getCurrent().add(screen);
        Workbench workbench = new Workbench();
        Workers workers = new Workers(new ByHand(), 1);
        LabState state = new LabState(workbench, workers, screen);
        Situation situation = new Situation(state, workbench, workers);
        map = new HeatMapPanel(situation);
        exhibits = List.of(
                new HoldOutPanel(situation),
                new FoldsPanel(situation),
                new RepeatsPanel(situation),
                new BiasVariancePanel(situation),
                new StabilityPanel(situation),
                new CriteriaPanel(situation),
                new LeakPanel(situation));
        state.edit(present -> ASKED);
    }

    @Test
    void whatIsOnlyShownInTheLabIsNotAskedAnew() {
        for (ExhibitPanel<?, ?> exhibit : exhibits) {
            assertSame(exhibit, ASKED.withCrossValidation(!ASKED.crossValidation()));
            assertSame(exhibit, shown(ASKED));
        }
    }

    @Test
    void otherDataOrAnotherDegreeIsAskedAnew() {
        for (ExhibitPanel<?, ?> exhibit : exhibits) {
            assertThat(asked(exhibit, ASKED.withSeed(77))).isNotEqualTo(asked(exhibit, ASKED));
            assertThat(asked(exhibit, ASKED.withModel(ASKED.model().withDegree(3))))
                    .isNotEqualTo(asked(exhibit, ASKED));
        }
    }

    @Test
    void theMapIsTheSameAtEveryDegreeAndAnotherWhereFoldsJudge() {
        assertSame(map, shown(ASKED.withModel(ASKED.model().withDegree(3))));
        assertThat(asked(map, ASKED.withCrossValidation(!ASKED.crossValidation())))
                .isNotEqualTo(asked(map, ASKED));
    }

    /** As it is, but for what is shown of it. */
    private static Experiment shown(Experiment experiment) {
        Experiment other = experiment
                .withDisplay(
                        experiment.display().withTrueCurve(!experiment.display().trueCurve()))
                .withComparisonRule(ComparisonRule.OWN_BEST);
        assertThat(other.display()).isNotEqualTo(experiment.display());
        assertThat(other.comparisonRule()).isNotEqualTo(experiment.comparisonRule());
        return other;
    }

    private static void assertSame(ExhibitPanel<?, ?> exhibit, Experiment other) {
        assertThat(asked(exhibit, other)).as(exhibit.getClass().getSimpleName()).isEqualTo(asked(exhibit, ASKED));
    }

    private static Object asked(ExhibitPanel<?, ?> exhibit, Experiment experiment) {
        return exhibit.question(experiment, Choice.DEFAULT);
    }
}
