package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.jobs.Busy;
import org.lambdalab.jobs.JobState;
import org.lambdalab.jobs.LatestJob;
import org.lambdalab.jobs.Person;
import org.lambdalab.jobs.Task;
import org.lambdalab.jobs.Weight;
import org.lambdalab.jobs.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the answers of a part of a screen by jobs: until one is there, what was shown before is dimmed, and what is under way
 * can be given up. It says how far it is, and why there is none.
 *
 * @param <A> the answer, which is kept as long as it is on screen
 */
public final class JobNotice<A> extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(JobNotice.class);

    private final LatestJob<A> job;
    private final Component part;
    private final Component body;
    private final String impossibleKey;
    private final Consumer<A> shown;
    private final Span said = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button(getTranslation("computing.cancel"), click -> stop());
    private final Button again = new Button(getTranslation("choose.again"), click -> submit());
    private @Nullable Task<A> asked;
    private Weight weight = Weight.HEAVY;
    /** Read by the worker that finds the next one. */
    private volatile @Nullable A answer;

    /**
     * Asks nothing yet.
     *
     * @param id the beginning of the ids of its parts
     * @param part what is busy meanwhile
     * @param body what is dimmed meanwhile
     * @param impossibleKey of what is said where a question can have no answer
     * @param shown shows an answer
     */
    public JobNotice(
            Workers workers, String id, Component part, Component body, String impossibleKey, Consumer<A> shown) {
        this.part = part;
        this.body = body;
        this.impossibleKey = impossibleKey;
        this.shown = shown;
        UI ui = UI.getCurrentOrThrow();
        job = new LatestJob<>(
                workers,
                new Person(ui.getSession()),
                told -> ui.accessLater(told::run, null).run(),
                this::hear);
        getContent().setId(id + "-computing");
        getContent().addClassName("computing");
        getContent().getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("choose.computing"));
        cancel.setId(id + "-cancel");
        again.setId(id + "-again");
        cancel.addThemeVariants(ButtonVariant.SMALL);
        again.addThemeVariants(ButtonVariant.SMALL);
        getContent().add(said, bar, cancel, again);
    }

    /** Asks anew; what is still under way is given up. */
    public void ask(Weight weight, Task<A> question) {
        this.weight = weight;
        asked = question;
        submit();
    }

    /** Asks nothing until it is asked anew, and stays behind: another notice tells of what is waited for. */
    public void waitForOthers() {
        asked = null;
        job.cancel();
        cancel.setVisible(false);
        again.setVisible(false);
        getContent().addClassName("at-rest");
        setBehind(true);
    }

    /** Lets go of what is shown, and of what is under way. */
    public void forget() {
        asked = null;
        answer = null;
        job.cancel();
    }

    /** The answer before, as long as it is on screen: what the next has in common with it need not be found again. */
    public Optional<A> before() {
        return Optional.ofNullable(answer);
    }

    /** Whether what is shown belongs to another question. */
    public boolean isBehind() {
        return body.getElement().getClassList().contains("behind");
    }

    private void submit() {
        Task<A> question = asked;
        if (question != null) {
            tell("choose.computing", 0);
            job.submit(weight, question);
        }
    }

    private void stop() {
        job.cancel();
    }

    private void hear(JobState<A> state) {
        if (asked == null) {
            return;
        }
        switch (state) {
            case JobState.Waiting<A> waiting -> tell("choose.waiting", 0);
            case JobState.Running<A> running -> tell("choose.computing", running.progress());
            case JobState.Done<A> done -> reveal(done.value());
            case JobState.Cancelled<A> cancelled -> tellNone("choose.cancelled", true);
            case JobState.Failed<A> failed -> refuse(failed.problem());
        }
    }

    /** What cannot be shown is no answer: what was shown before stays dimmed. */
    private void reveal(A found) {
        try {
            shown.accept(found);
        } catch (RuntimeException unexpected) {
            refuse(new IllegalStateException("an answer could not be shown", unexpected));
            return;
        }
        answer = found;
        getContent().addClassName("at-rest");
        setBehind(false);
    }

    private void setBehind(boolean behind) {
        body.getElement().getClassList().set("behind", behind);
        part.getElement().setAttribute("aria-busy", Boolean.toString(behind));
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
        getContent().removeClassName("at-rest");
        setBehind(true);
    }

    private void refuse(Throwable problem) {
        switch (problem) {
            case Busy busy -> tellNone("computing.busy", true);
            case UnreadableData unusable -> tellNone("choose.unusable", false);
            case IllegalArgumentException impossible -> {
                LOG.warn("a question cannot be answered: {}", impossible.getMessage());
                tellNone(impossibleKey, false);
            }
            default -> {
                LOG.error("a question could not be answered", problem);
                tellNone("computing.failed", true);
            }
        }
    }

    @Override
    protected void onDetach(DetachEvent left) {
        job.close();
    }
}
