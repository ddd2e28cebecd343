package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.jobs.Weight;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.lessons.Lesson;
import org.lambdalab.lessons.LessonShelf;
import org.lambdalab.lessons.ModelAnswer;
import org.lambdalab.lessons.Question;
import org.lambdalab.lessons.SketchGround;
import org.lambdalab.lessons.Step;
import org.lambdalab.ui.MainLayout;
import org.lambdalab.ui.controls.JobNotice;

/** A lesson on paper: all its texts and questions with room for answers, and, for a teacher, what passes and the notes. */
@Route(value = StepAddress.ROUTE + "/:" + StepAddress.LESSON + "/" + StepAddress.HANDOUT, layout = MainLayout.class)
@StyleSheet("context://lessons.css")
@StyleSheet("context://handout.css")
public final class HandoutView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final LessonShelf shelf;
    private final Workbench workbench;
    private final ModelAnswers models;
    private final Checkbox answers = new Checkbox(getTranslation("handout.answers"));
    private final Article paper = new Article();
    private final List<ForTeacher> forTeachers = new ArrayList<>();
    private final JobNotice<List<Optional<ModelAnswer>>> finding;
    private boolean found;
    private @Nullable Lesson lesson;

    /** What stands under a step for a teacher alone. */
    private record ForTeacher(Step step, Div part) {}

    HandoutView(LessonShelf shelf, Workbench workbench, ModelAnswers models, Workers workers) {
        this.shelf = shelf;
        this.workbench = workbench;
        this.models = models;
        answers.setId("with-answers");
        answers.addValueChangeListener(ticked -> showForTeachers());
        finding = new JobNotice<>(workers, "handout", paper, paper, "computing.failed", this::show);
        finding.setVisible(false);
        Button print = new Button(getTranslation("handout.print"));
        print.setId("print-handout");
        print.getElement().executeJs("this.addEventListener('click', () => print())");
        Div tools = new Div(answers, print);
        tools.addClassName("handout-tools");
        getContent().addClassName("handout");
        getContent().add(tools, finding, paper);
    }

    static String path(Lesson lesson) {
        return StepAddress.ROUTE + "/" + lesson.id() + "/" + StepAddress.HANDOUT;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(StepAddress.LESSON)
                .flatMap(shelf.lessons(getLocale())::lesson)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Lesson lesson) {
        this.lesson = lesson;
        finding.forget();
        found = false;
        forTeachers.clear();
        paper.removeAll();
        paper.add(new H1(lesson.title()), heading());
        if (!lesson.introduction().isEmpty()) {
            paper.add(new Prose(lesson.introduction()));
        }
        for (int place = 0; place < lesson.steps().size(); place++) {
            paper.add(section(place + 1, lesson.steps().get(place)));
        }
        showForTeachers();
    }

    /** What passes may take long to find: only who wants to see it waits for it. */
    private void showForTeachers() {
        boolean wanted = answers.getValue();
        forTeachers.forEach(each -> each.part().setVisible(wanted));
        finding.setVisible(wanted);
        if (wanted && !found) {
            List<Step> steps = forTeachers.stream().map(ForTeacher::step).toList();
            finding.ask(
                    Weight.HEAVY,
                    progress -> steps.stream()
                            .map(step -> models.of(step, progress))
                            .toList());
        }
    }

    /** In the order of the steps. */
    private void show(List<Optional<ModelAnswer>> answers) {
        found = true;
        for (int place = 0; place < answers.size(); place++) {
            ForTeacher each = forTeachers.get(place);
            answers.get(place)
                    .ifPresent(model -> each.part().addComponentAtIndex(1, new ModelText(each.step(), model)));
        }
    }

    /** Who and when, and where the live lesson is. */
    private Div heading() {
        Paragraph address = new Paragraph();
        address.addClassName("handout-address");
        address.getElement().executeJs("this.textContent = location.host + location.pathname.replace(/\\/[^/]*$/, '')");
        Div names = new Div(new Span(getTranslation("handout.name")), new Span(getTranslation("handout.date")));
        names.addClassName("handout-names");
        return new Div(address, names);
    }

    private Section section(int number, Step step) {
        Section section = new Section(new H2(getTranslation("handout.step", number, step.title())));
        section.add(new Prose(step.text()));
        if (step.question() != null) {
            Prose question = new Prose(step.question().text());
            question.addClassName("handout-question");
            section.add(question);
            section.add(room(step.question(), step));
        } else if (step.isTask()) {
            section.add(new Paragraph(getTranslation("handout.found")), lines(2));
        }
        Div teacher = teacher(step);
        forTeachers.add(new ForTeacher(step, teacher));
        section.add(teacher);
        return section;
    }

    /** Where an answer is written. */
    private Component room(Question question, Step step) {
        return switch (question) {
            case Question.Choice choice -> options(choice);
            case Question.Numeric number -> lines(1);
            case Question.Lambda lambda -> lines(1);
            case Question.Sketch sketch -> {
                SketchField field = new SketchField(sketch, SketchGround.of(sketch, step, workbench));
                field.addClassName("blank");
                field.setReadOnly(true);
                yield field;
            }
        };
    }

    private static UnorderedList options(Question.Choice choice) {
        UnorderedList list = new UnorderedList();
        list.addClassName("handout-options");
        choice.options().values().forEach(option -> list.add(new ListItem(new Prose(option))));
        return list;
    }

    private static Div lines(int count) {
        Div lines = new Div();
        lines.addClassName("handout-lines");
        for (int i = 0; i < count; i++) {
            lines.add(new Div());
        }
        return lines;
    }

    private Div teacher(Step step) {
        Div teacher = new Div(new H3(getTranslation("handout.teacher", step.minutes())));
        teacher.addClassName("handout-teacher");
        if (!step.notes().isEmpty()) {
            teacher.add(new Prose(step.notes()));
        }
        return teacher;
    }

    @Override
    public String getPageTitle() {
        return lesson == null ? getTranslation("app.name") : getTranslation("handout.page-title", lesson.title());
    }
}
