package org.lambdalab.ui.choose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.Choice;
import org.lambdalab.experiment.Display;
import org.lambdalab.experiment.Exhibit;
import org.lambdalab.experiment.Experiment;
import org.lambdalab.jobs.Busy;
import org.lambdalab.jobs.JobState;
import org.lambdalab.jobs.LatestJob;
import org.lambdalab.jobs.Person;
import org.lambdalab.jobs.Progress;
import org.lambdalab.jobs.Weight;
import org.lambdalab.lab.LeastError;
import org.lambdalab.ui.NumberText;
import org.lambdalab.ui.chart.ApexChart;
import org.lambdalab.ui.help.Term;
import org.lambdalab.ui.help.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One way to choose, or to see what a choice is worth. Its answer is found by a job: until then, the one before is dimmed,
 * and what is under way can be given up. Another question starts anew.
 *
 * @param <K> what the answer depends on: as long as it is equal, the answer holds
 * @param <A> the answer, which is kept as long as it is on screen
 */
abstract class ExhibitPanel<K, A> extends Composite<Section> {

    private static final Logger LOG = LoggerFactory.getLogger(ExhibitPanel.class);

    private final Situation situation;
    private final Exhibit exhibit;
    private final LatestJob<A> job;
    private final Div body = new Div();
    private final Span said = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button(getTranslation("computing.cancel"), click -> stop());
    private final Button again = new Button(getTranslation("choose.again"), click -> ask());
    private final Div notice = new Div(said, bar, cancel, again);
    private Optional<K> asked = Optional.empty();
    /** Read by the worker that finds the next one. */
    private volatile @Nullable A answer;

    ExhibitPanel(Situation situation, Exhibit exhibit) {
        this.situation = situation;
        this.exhibit = exhibit;
        UI ui = UI.getCurrentOrThrow();
        job = new LatestJob<>(
                situation.workers(),
                new Person(ui.getSession()),
                told -> ui.accessLater(told::run, null).run(),
                this::hear);
        H2 title = new H2(getTranslation(key("title")));
        Paragraph purpose = new Paragraph(getTranslation(key("purpose")));
        purpose.addClassName("hint");
        notice.setId(exhibit.id() + "-computing");
        notice.addClassName("computing");
        notice.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("choose.computing"));
        cancel.setId(exhibit.id() + "-cancel");
        again.setId(exhibit.id() + "-again");
        cancel.addThemeVariants(ButtonVariant.SMALL);
        again.addThemeVariants(ButtonVariant.SMALL);
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
        return Optional.ofNullable(answer);
    }

    /** Whether what is shown belongs to another question. */
    final boolean isBehind() {
        return body.hasClassName("behind");
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
            answer = null;
            job.cancel();
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
            job.cancel();
            // The lab tells how far its rows are, and has a button that gives them up.
            cancel.setVisible(false);
            again.setVisible(false);
            notice.addClassName("at-rest");
            setBehind(true);
            return;
        }
        K wanted = question(experiment, choice);
        if (asked.filter(wanted::equals).isEmpty()) {
            asked = Optional.of(wanted);
            ask();
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

    private void ask() {
        asked.ifPresent(wanted -> {
            tell("choose.computing", 0);
            job.submit(weight(), progress -> answer(wanted, progress));
        });
    }

    private void stop() {
        job.cancel();
    }

    private void hear(JobState<A> state) {
        if (asked.isEmpty()) {
            return;
        }
        switch (state) {
            case JobState.Waiting<A> waiting -> tell("choose.waiting", 0);
            case JobState.Running<A> running -> tell("choose.computing", running.progress());
            case JobState.Done<A> done -> {
                answer = done.value();
                reveal(done.value());
            }
            case JobState.Cancelled<A> cancelled -> tellNone("choose.cancelled", true);
            case JobState.Failed<A> failed -> refuse(failed.problem());
        }
    }

    /** What cannot be shown is no answer: what was shown before stays dimmed. */
    private void reveal(A found) {
        try {
            show(found, situation.lab().question(), situation.choice().question());
        } catch (RuntimeException unexpected) {
            refuse(unexpected);
            return;
        }
        notice.addClassName("at-rest");
        setBehind(false);
    }

    private void setBehind(boolean behind) {
        body.setClassName("behind", behind);
        getContent().getElement().setAttribute("aria-busy", Boolean.toString(behind));
    }

    private void tell(String textKey, double progress) {
        bar.setValue(progress);
        tell(textKey, true, false);
    }

    /** @param canChange whether to ask the same once more may find something */
    private void tellNone(String textKey, boolean canChange) {
        tell(textKey, false, canChange);
    }

    private void tell(String textKey, boolean underWay, boolean canAskAgain) {
        String text = getTranslation(textKey);
        if (!said.getText().equals(text)) {
            // Set anew, it would be read out anew at every step of the progress.
            said.setText(text);
        }
        bar.setVisible(underWay);
        cancel.setVisible(underWay);
        again.setVisible(canAskAgain);
        notice.removeClassName("at-rest");
        setBehind(true);
    }

    private void refuse(Throwable problem) {
        switch (problem) {
            case Busy busy -> tellNone("computing.busy", true);
            case UnreadableData unusable -> tellNone("choose.unusable", false);
            case IllegalArgumentException impossible -> {
                LOG.warn("an exhibit cannot be answered: {}", impossible.getMessage());
                tellNone(key("impossible"), false);
            }
            default -> {
                LOG.error("an exhibit could not be answered", problem);
                tellNone("computing.failed", true);
            }
        }
    }

    @Override
    protected void onDetach(DetachEvent left) {
        job.close();
    }
}
