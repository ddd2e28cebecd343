package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.lessons.LessonShelf;
import org.lambdalab.lessons.Lessons;
import org.lambdalab.lessons.Screen;
import org.lambdalab.lessons.SketchGround;
import org.lambdalab.lessons.Step;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.controls.Offer;
import org.lambdalab.ui.controls.Uploads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** A step of a lesson: its text, and a screen live beside it, with the controls that the step offers. */
@Route(value = StepAddress.ROUTE + "/:" + StepAddress.LESSON + "/:" + StepAddress.STEP + "?", layout = MainLayout.class)
@JsModule("./lessons.ts")
@StyleSheet("context://offer.css")
@StyleSheet("context://lessons.css")
public final class LessonView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(LessonView.class);

    private static final int LOOK_AGAIN_MILLIS = 1_500;

    private final LessonShelf shelf;
    private final Uploads uploads;
    private final Workbench workbench;
    private final Workers workers;
    private final Section text = new Section();
    private RouteParameters asked = RouteParameters.empty();
    private @Nullable Lessons shown;
    private @Nullable StepAddress address;
    private @Nullable Live live;

    LessonView(LessonShelf shelf, Uploads uploads, Workbench workbench, Workers workers) {
        this.shelf = shelf;
        this.uploads = uploads;
        this.workbench = workbench;
        this.workers = workers;
        text.addClassNames("panel", "lesson-text");
        text.getElement().setAttribute("aria-labelledby", "lesson-title step-title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = event.getRouteParameters();
        StepAddress step = StepAddress.of(asked, shelf.lessons(getLocale())).orElse(null);
        if (step == null) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(step);
        }
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        if (shelf.isPreview()) {
            UI ui = attachment.getUI();
            ui.setPollInterval(LOOK_AGAIN_MILLIS);
            Registration looking = ui.addPollListener(polled -> showWhatWasSaved());
            addDetachListener(left -> {
                ui.setPollInterval(-1);
                looking.remove();
                left.unregisterListener();
            });
        }
    }

    /** Somebody who writes a lesson sees it as soon as it is saved. */
    private void showWhatWasSaved() {
        Lessons now = shelf.lessons(getLocale());
        if (isAttached() && !now.equals(shown)) {
            shown = now;
            StepAddress.of(asked, now).ifPresent(this::show);
        }
    }

    private void show(StepAddress now) {
        boolean goesOn = address != null && !now.equals(address);
        address = now;
        shown = shelf.lessons(getLocale());
        H2 title = fill(now, task(now).orElseGet(() -> alone(now.step())));
        getElement().setAttribute("data-lesson-step", now.name());
        getElement().executeJs("lambdaLab.arriveAt($0, 'shown')", now.name());
        getElement()
                .executeJs(
                        "lambdaLab.keepPlace($0, $1)",
                        now.lesson().id(),
                        now.step().id());
        if (goesOn) {
            // Whoever goes by keyboard or ear goes on from here.
            title.getElement().callJsFunction("focus");
        }
        if (!now.step().isTask()) {
            getElement().executeJs("lambdaLab.keepRead($0)", now.key());
        }
    }

    /** What is asked beside a live screen; empty where that fails, whose text can be read all the same. */
    private Optional<Component> task(StepAddress now) {
        try {
            return Optional.of(liveTask(now));
        } catch (RuntimeException unexpected) {
            LOG.error("the screen of {} could not be shown", now.path(), unexpected);
            live = null;
            text.removeFromParent();
            getContent().removeAll();
            getContent().add(text);
            return Optional.empty();
        }
    }

    /** A question that nobody can answer here is still read. */
    private Div alone(Step step) {
        Paragraph failed = new Paragraph(getTranslation("lesson.failed"));
        failed.setId("live-failed");
        Div alone = new Div(failed);
        alone.addClassName("task");
        if (step.question() != null) {
            alone.add(new Prose(step.question().text()));
        }
        return alone;
    }

    private TaskPanel liveTask(StepAddress now) {
        Step step = now.step();
        Live beside = live(step.opening().screen());
        reveal(step, beside, step.before() == null);
        beside.screen().tellVerdict(!step.isTask() || step.question() != null);
        TaskPanel task =
                new TaskPanel(step, beside, sketch -> SketchGround.of(sketch, step, workbench), new TaskPanel.Stage() {
                    @Override
                    public void reveal(boolean answered) {
                        // Where nothing was held back, whatever somebody has done on the screen stays.
                        if (step.before() != null) {
                            LessonView.reveal(step, beside, answered);
                        }
                    }

                    @Override
                    public void keep(Attempted attempted) {
                        getElement().executeJs("lambdaLab.keepAnswer($0, $1)", now.key(), attempted);
                    }

                    @Override
                    public void solved() {
                        beside.screen().tellVerdict(true);
                    }

                    @Override
                    public void keepHints(int shown) {
                        getElement().executeJs("lambdaLab.keepHints($0, $1)", now.key(), shown);
                    }
                });
        if (step.isTask()) {
            getElement().executeJs("return lambdaLab.keptAnswer($0)", now.key()).then(JsonNode.class, kept -> {
                // Whoever has gone on meanwhile is elsewhere.
                if (kept != null && kept.isObject() && now.equals(address)) {
                    task.restore(KeptAnswer.of(kept));
                }
            });
        }
        return task;
    }

    /** The one that is there, if it is of this kind. */
    private Live live(Screen kind) {
        Live present = live;
        if (present != null && present.kind() == kind) {
            return present;
        }
        Live other = Live.of(kind, uploads, workbench, workers);
        live = other;
        other.screen().standBeside(text);
        getContent().removeAll();
        getContent().add(other.screen());
        return other;
    }

    /** Until the answer some of the pictures and no control, where the step wants it so; else all, and those of the step. */
    private static void reveal(Step step, Live live, boolean answered) {
        Step.Before before = step.before();
        boolean some = before != null && !answered;
        Component pictures = live.screen().pictures();
        pictures.getElement().getClassList().set("some", some);
        if (before != null && some) {
            live.begin(before.opening());
            Offer.only(pictures, before.pictures());
            live.offer(Set.of());
            return;
        }
        live.begin(step.opening());
        Set<String> hidden = new HashSet<>(step.opening().screen().controls());
        hidden.removeAll(step.controls());
        Offer.without(pictures, hidden);
        live.offer(step.controls());
    }

    private H2 fill(StepAddress now, Component task) {
        Step step = now.step();
        int count = now.lesson().steps().size();
        text.removeAll();
        H1 lesson = new H1(now.lesson().title());
        lesson.setId("lesson-title");
        lesson.addClassName("lesson-title");
        Paragraph place = new Paragraph(getTranslation("lesson.place", now.place() + 1, count, step.minutes()));
        place.addClassName("hint");
        H2 title = new H2(step.title());
        title.setId("step-title");
        title.getElement().setAttribute("tabindex", "-1");
        text.add(lesson, place, new PresentButton(now), title);
        if (now.place() == 0 && !now.lesson().introduction().isEmpty()) {
            text.add(new Prose(now.lesson().introduction()));
        }
        text.add(new Prose(step.text()), task);
        if (shelf.isPreview() && !step.notes().isEmpty()) {
            text.add(new NativeDetails(getTranslation("lesson.notes"), new Prose(step.notes())));
        }
        text.add(ways(now));
        return title;
    }

    private StepWays ways(StepAddress now) {
        StepWays ways = new StepWays(now, StepAddress::path);
        if (now.at(now.place() + 1).isEmpty()) {
            ways.add(ways.way(StepAddress.ROUTE, "next", "lesson.end"));
            shelf.lessons(getLocale())
                    .after(now.lesson())
                    .map(lesson -> new StepAddress(lesson, 0))
                    .ifPresent(first -> ways.add(ways.way(
                            first.path(),
                            "next-lesson",
                            "lesson.next-lesson",
                            first.lesson().title())));
        }
        return ways;
    }

    @Override
    public String getPageTitle() {
        return address == null
                ? getTranslation("app.name")
                : getTranslation(
                        "lesson.page-title",
                        address.step().title(),
                        address.lesson().title());
    }
}
