package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lambdalab.lab.Workbench;
import org.lambdalab.lessons.Course;
import org.lambdalab.lessons.Fault;
import org.lambdalab.lessons.Lesson;
import org.lambdalab.lessons.LessonShelf;
import org.lambdalab.lessons.LessonTrial;
import org.lambdalab.lessons.Lessons;
import org.lambdalab.ui.MainLayout;
import tools.jackson.databind.JsonNode;

/** All courses with their lessons, how long each takes, and how far somebody has come; in a preview, what is wrong in them. */
@Route(value = StepAddress.ROUTE, layout = MainLayout.class)
@JsModule("./lessons.ts")
@StyleSheet("context://lessons.css")
public final class LessonsView extends Composite<Div> implements HasDynamicTitle {

    private final Map<Lesson, Entry> entries = new LinkedHashMap<>();
    private final Button forget = new Button(getTranslation("lessons.forget"), click -> forget(""));
    private final Anchor record = new Anchor(RecordView.ROUTE, getTranslation("lessons.record"));

    /**
     * Where a lesson stands in the list.
     *
     * @param link leads to the first step that is not done
     */
    private record Entry(Anchor link, Span progress, Button forget) {}

    LessonsView(LessonShelf shelf, Workbench workbench) {
        Lessons lessons = shelf.lessons(getLocale());
        getContent().addClassName("lessons");
        getContent().add(new H1(getTranslation("lessons.title")), new Paragraph(getTranslation("lessons.intro")));
        lessons.courses().stream().map(this::section).forEach(getContent()::add);
        forget.setId("forget-answers");
        forget.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        forget.setVisible(false);
        record.setId("to-record");
        record.setVisible(false);
        Div kept = new Div(record, forget);
        kept.addClassName("kept-answers");
        getContent().add(kept);
        Anchor teachers = new Anchor("teachers", getTranslation("lessons.teachers"));
        teachers.setId("to-teachers");
        getContent().add(new Paragraph(teachers));
        if (shelf.isPreview()) {
            getContent().add(faults(lessons, workbench));
        }
    }

    private Section section(Course course) {
        OrderedList list = new OrderedList();
        course.lessons().forEach(lesson -> list.add(item(lesson)));
        Section section = new Section(new H2(course.title()), list);
        section.addClassName("panel");
        return section;
    }

    private ListItem item(Lesson lesson) {
        Anchor link = new Anchor(new StepAddress(lesson, 0).path(), lesson.title());
        link.setId("lesson-" + lesson.id());
        Span minutes = new Span(getTranslation(
                lesson.draft() ? "lessons.draft" : "lessons.length",
                lesson.minutes(),
                lesson.steps().size()));
        minutes.addClassName("hint");
        Span progress = new Span();
        progress.addClassNames("hint", "progress");
        Anchor handout = new Anchor(HandoutView.path(lesson), getTranslation("lessons.handout"));
        handout.addClassNames("hint", "to-handout");
        handout.setAriaLabel(getTranslation("lessons.handout.label", lesson.title()));
        Button forgetOne = new Button(getTranslation("lessons.forget-lesson"), click -> forget(lesson.id()));
        forgetOne.setId("forget-" + lesson.id());
        forgetOne.setAriaLabel(getTranslation("lessons.forget-lesson.label", lesson.title()));
        forgetOne.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        forgetOne.setVisible(false);
        entries.put(lesson, new Entry(link, progress, forgetOne));
        Div facts = new Div(minutes, progress, handout, forgetOne);
        facts.addClassName("lesson-facts");
        return new ListItem(link, facts);
    }

    /** What a file says of its own checks is tried as well. */
    private Section faults(Lessons lessons, Workbench workbench) {
        List<Fault> faults = Stream.concat(
                        lessons.faults().stream(),
                        lessons.all().stream().flatMap(lesson -> LessonTrial.of(lesson, workbench).stream()))
                .toList();
        UnorderedList list = new UnorderedList();
        faults.forEach(fault -> list.add(new ListItem(fault.toString())));
        Section section = new Section(
                new H2(getTranslation("lessons.faults")),
                new Paragraph(getTranslation(faults.isEmpty() ? "lessons.no-faults" : "lessons.faults-hint")),
                list);
        section.setId("lesson-faults");
        section.addClassName("panel");
        return section;
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        showProgress();
    }

    private void showProgress() {
        getElement()
                .executeJs("return [lambdaLab.passedSteps(), lambdaLab.answeredSteps(), lambdaLab.places()]")
                .then(
                        JsonNode.class,
                        steps -> showProgress(
                                keys(steps.path(0).asString("")),
                                keys(steps.path(1).asString("")),
                                keys(steps.path(2).asString(""))));
    }

    private static Set<String> keys(String blanked) {
        return Arrays.stream(blanked.split(" ", -1))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param places where somebody was last in each lesson */
    private void showProgress(Set<String> passed, Set<String> answered, Set<String> places) {
        entries.forEach((lesson, entry) -> {
            List<StepAddress> steps = IntStream.range(0, lesson.steps().size())
                    .mapToObj(place -> new StepAddress(lesson, place))
                    .toList();
            List<StepAddress> open =
                    steps.stream().filter(step -> !passed.contains(step.key())).toList();
            int done = steps.size() - open.size();
            entry.progress()
                    .setText(
                            done == 0
                                    ? ""
                                    : getTranslation(
                                            open.isEmpty() ? "lessons.done" : "lessons.progress",
                                            done,
                                            lesson.steps().size()));
            entry.link().setHref(resumed(steps, passed, places).path());
            entry.forget()
                    .setVisible(answered.stream().anyMatch(key -> key.startsWith(lesson.id() + StepAddress.VERSION)));
        });
        forget.setVisible(!answered.isEmpty());
        record.setVisible(!answered.isEmpty());
    }

    /** Where somebody was, or the next step from there that is not done yet; of a lesson that is done, the first. */
    private static StepAddress resumed(List<StepAddress> steps, Set<String> passed, Set<String> places) {
        int from = IntStream.range(0, steps.size())
                .filter(place -> places.contains(steps.get(place).name()))
                .findFirst()
                .orElse(0);
        return IntStream.range(0, steps.size())
                .mapToObj(ahead -> steps.get((from + ahead) % steps.size()))
                .filter(step -> !passed.contains(step.key()))
                .findFirst()
                .orElse(steps.getFirst());
    }

    /** @param lesson empty for all */
    private void forget(String lesson) {
        getElement().executeJs("lambdaLab.forgetAnswers($0)", lesson);
        showProgress();
        Notification forgotten = new Notification();
        Button remember = new Button(getTranslation("lessons.remember"), click -> {
            getElement().executeJs("lambdaLab.rememberAnswers()");
            showProgress();
            forgotten.close();
        });
        remember.setId("remember-answers");
        forgotten.add(new Span(getTranslation("lessons.forgotten")), remember);
        forgotten.setPosition(Notification.Position.TOP_CENTER);
        forgotten.setDuration(15_000);
        forgotten.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("lessons.page-title");
    }
}
