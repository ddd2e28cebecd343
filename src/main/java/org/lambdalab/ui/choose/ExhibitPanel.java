package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Display;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Progress;
import org.lambdalab.jobs.Weight;
import org.lambdalab.lab.LeastError;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.ApexChart;
import org.lambdalab.ui.controls.JobNotice;
import org.lambdalab.ui.help.Term;
import org.lambdalab.ui.help.Words;

/**
 * One way to choose, or to see what a choice is worth. Its answer is found by a job: until then, the one before is dimmed,
 * and what is under way can be given up. Another question starts anew.
 *
 * @param <K> what the answer depends on: as long as it is equal, the answer holds
 * @param <A> the answer, which is kept as long as it is on screen
 */
abstract class ExhibitPanel<K, A> extends Composite<Section> {

    private final Situation situation;
    private final Exhibit exhibit;
    private final Div body = new Div();
    private final JobNotice<A> notice;
    private Optional<K> asked = Optional.empty();

    ExhibitPanel(Situation situation, Exhibit exhibit) {
        this.situation = situation;
        this.exhibit = exhibit;
        notice = new JobNotice<>(
                situation.workers(),
                exhibit.id(),
                getContent(),
                body,
                key("impossible"),
                found -> show(
                        found, situation.lab().question(), situation.choice().question()));
        H2 title = new H2(getTranslation(key("title")));
        Paragraph purpose = new Paragraph(getTranslation(key("purpose")));
        purpose.addClassName("hint");
        body.addClassName("exhibit-body");
        getContent().addClassNames("panel", "exhibit");
        getContent().setId(exhibit.id() + "-exhibit");
        getContent().add(title, purpose, notice, body);
    }

    /** What the answer depends on. */
    abstract K question(Experiment experiment, Choice choice);

    /**
     * Finds the answer, on a worker's thread.
     *
     * @throws UnreadableData if the data cannot be fitted
     */
    abstract A answer(K question, Progress progress) throws UnreadableData;

    /** Shows an answer at the present λ and settings, which may have changed since it was found. */
    abstract void show(A answer, Experiment experiment, Choice choice);

    /** Lets go of what is shown: the exhibit leaves the screen. Its pictures do by themselves. */
    void forget() {}

    /** Whether it costs no more than a moment: others' work is not held up by it. */
    Weight weight() {
        return Weight.HEAVY;
    }

    /** What stands below the sentence of purpose, in its order. */
    final void place(Component... parts) {
        body.add(parts);
    }

    /** The words that the exhibit uses, each to be asked about. */
    final void explain(Term... terms) {
        getContent().add(new Words(terms));
    }

    /** The answer before, as long as the exhibit is on screen: what the next has in common with it need not be found again. */
    final Optional<A> before() {
        return notice.before();
    }

    /** Whether what is shown belongs to another question. */
    final boolean isBehind() {
        return notice.isBehind();
    }

    final Situation situation() {
        return situation;
    }

    final String key(String part) {
        return "choose." + exhibit.id() + "." + part;
    }

    /** Takes a λ: here, and in the lab, which shares the experiment. */
    final void take(double lambda) {
        if (!isBehind()) {
            situation
                    .lab()
                    .edit(experiment -> experiment.withModel(experiment.model().withLambda(lambda)));
        }
    }

    /** What most answers depend on: neither on λ nor on what is only shown of the experiment, or of its errors in the lab. */
    static Experiment atNoLambda(Experiment experiment) {
        return experiment
                .withModel(experiment.model().withLambda(0))
                .withDisplay(Display.DEFAULT)
                .withComparisonRule(Experiment.DEFAULT.comparisonRule())
                .withCrossValidation(false);
    }

    /** What must be said beside the best of the slider's λ, if anything. */
    final String caution(LeastError least) {
        if (least.isShared()) {
            return getTranslation(
                    "choose.tie",
                    least.equal().size(),
                    NumberText.lambda(least.equal().get(0)),
                    NumberText.lambda(least.lambda()));
        }
        return switch (least.end()) {
            case LOWEST -> getTranslation("choose.edge.low");
            case NEITHER -> "";
            case HIGHEST -> getTranslation("choose.edge.high");
        };
    }

    final Button takeButton(String id) {
        Button button = new Button();
        button.setId(id);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    /** Follows what is asked, as long as it is on screen. */
    final void begin() {
        // Many rows are a while on their way: until the first are here, no exhibit has anything to show.
        setVisible(false);
        situation.lab().follow(experiment -> experiment, now -> follow());
        situation.choice().follow(choice -> choice, now -> follow());
        // What many rows are asked is known before the scale of their λ is.
        situation.lab().show(found -> follow());
    }

    /** Comes on screen, or leaves it: then it holds nothing, and nothing is computed for it. */
    private void appear(boolean shown) {
        setVisible(shown);
        if (!shown && asked.isPresent()) {
            asked = Optional.empty();
            notice.forget();
            forgetPictures(body);
            forget();
        }
    }

    private static void forgetPictures(Component part) {
        if (part instanceof ApexChart chart) {
            chart.forget();
        }
        part.getChildren().forEach(ExhibitPanel::forgetPictures);
    }

    private void follow() {
        if (!situation.isAsked()) {
            return;
        }
        Experiment experiment = situation.lab().question();
        Choice choice = situation.choice().question();
        appear(choice.exhibit() == exhibit);
        if (!isVisible()) {
            return;
        }
        if (!situation.isKnown(experiment)) {
            // The scale of its λ is part of the question.
            asked = Optional.empty();
            // The lab tells how far its rows are, and has a button that gives them up.
            notice.waitForOthers();
            return;
        }
        K wanted = question(experiment, choice);
        if (asked.filter(wanted::equals).isEmpty()) {
            asked = Optional.of(wanted);
            notice.ask(weight(), progress -> answer(wanted, progress));
        } else {
            showAgain();
        }
    }

    /** Shows what is shown once more, since more is known than what its answer depends on. */
    final void showAgain() {
        if (!isBehind()) {
            before().ifPresent(known ->
                    show(known, situation.lab().question(), situation.choice().question()));
        }
    }
}
