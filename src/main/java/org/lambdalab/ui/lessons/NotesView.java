package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.jobs.Weight;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lessons.LessonShelf;
import org.lambdalab.lessons.ModelAnswer;
import org.lambdalab.lessons.Step;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.controls.JobNotice;

/**
 * The teacher's window beside a step that a room looks at: notes, time, and what comes next. Both windows step together,
 * which is the browser's work: see {@code frontend/page/presenter.ts}.
 */
@Route(
        value = StepAddress.ROUTE + "/:" + StepAddress.LESSON + "/:" + StepAddress.STEP + "/" + StepAddress.NOTES,
        layout = MainLayout.class)
@JsModule("./lessons.ts")
@StyleSheet("context://lessons.css")
@StyleSheet("context://notes.css")
public final class NotesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** Of the next step: enough to begin to speak of it. */
    private static final int FIRST_LINES = 240;

    private final LessonShelf shelf;
    private final ModelAnswers models;
    private final Workers workers;
    private @Nullable StepAddress address;

    NotesView(LessonShelf shelf, ModelAnswers models, Workers workers) {
        this.shelf = shelf;
        this.models = models;
        this.workers = workers;
        getContent().addClassName("presenter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StepAddress.of(event.getRouteParameters(), shelf.lessons(getLocale()))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(StepAddress now) {
        boolean goesOn = address != null;
        address = now;
        H1 title = new H1(now.step().title());
        title.setId("step-title");
        title.getElement().setAttribute("tabindex", "-1");
        getContent().removeAll();
        getContent().add(head(now), present(now.step(), title), next(now), new StepWays(now, StepAddress::notesPath));
        getElement().setAttribute("data-lesson-step", now.name());
        getElement().executeJs("lambdaLab.arriveAt($0, 'notes')", now.name());
        if (goesOn) {
            title.getElement().callJsFunction("focus");
        }
    }

    private Header head(StepAddress now) {
        Span clock = new Span();
        clock.setId("clock");
        clock.getElement().setAttribute("role", "timer");
        clock.getElement()
                .executeJs(
                        "lambdaLab.countTime(this, $0, $1, $2)",
                        now.lesson().id(),
                        now.step().id(),
                        getTranslation("notes.clock", "{0}", "{1}"));
        Button restart = new Button(getTranslation("notes.restart"));
        restart.setId("restart-clock");
        restart.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        restart.getElement().executeJs("this.addEventListener('click', lambdaLab.restartTime)");
        Paragraph place = new Paragraph(getTranslation(
                "notes.place",
                now.lesson().title(),
                now.place() + 1,
                now.lesson().steps().size(),
                now.step().minutes(),
                now.lesson().minutes()));
        Div time = new Div(clock, restart);
        time.addClassName("presenter-time");
        return new Header(place, time, alone(now));
    }

    /** Shown while no other window follows. */
    private Div alone(StepAddress now) {
        Anchor open = new Anchor(now.path(), getTranslation("notes.open"));
        open.setId("open-shown");
        open.setRouterIgnore(true);
        open.getElement().executeJs("lambdaLab.showBy(this)");
        Div alone = new Div(new Span(getTranslation("notes.alone")), open);
        alone.addClassName("presenter-alone");
        return alone;
    }

    private Section present(Step step, H1 title) {
        Section section = new Section(title);
        section.addClassName("panel");
        section.getElement().setAttribute("aria-labelledby", "step-title");
        section.add(
                step.notes().isEmpty()
                        ? new Paragraph(getTranslation("notes.none"))
                        : titled("notes.notes", new Prose(step.notes())));
        if (step.question() != null) {
            section.add(titled("notes.question", new Prose(step.question().text())));
        }
        if (!step.passes().isEmpty()) {
            section.add(expected(step));
        }
        return section;
    }

    /** That may take long to find. */
    private Div expected(Step step) {
        Div passing = new Div();
        Div part = titled("notes.expected", passing);
        JobNotice<Optional<ModelAnswer>> finding = new JobNotice<>(
                workers,
                "notes",
                part,
                passing,
                "computing.failed",
                found -> found.ifPresent(model -> passing.add(new ModelText(step, model))));
        part.add(finding);
        finding.ask(Weight.HEAVY, progress -> models.of(step, progress));
        return part;
    }

    private Div titled(String key, Component content) {
        Div part = new Div(new H2(getTranslation(key)), content);
        part.addClassName("presenter-part");
        return part;
    }

    private Section next(StepAddress now) {
        Section section = new Section();
        section.addClassNames("panel", "presenter-next");
        now.at(now.place() + 1)
                .ifPresentOrElse(
                        next -> section.add(
                                new H2(getTranslation(
                                        "notes.next",
                                        next.step().title(),
                                        next.step().minutes())),
                                new Paragraph(Prose.beginning(next.step().text(), FIRST_LINES))),
                        () -> section.add(new H2(getTranslation("notes.last"))));
        return section;
    }

    @Override
    public String getPageTitle() {
        return address == null
                ? getTranslation("app.name")
                : getTranslation("notes.page-title", address.step().title());
    }
}
