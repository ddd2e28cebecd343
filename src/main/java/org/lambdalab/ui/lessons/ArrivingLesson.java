package org.lambdalab.ui.lessons;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lambdalab.lessons.Course;
import org.lambdalab.lessons.Lesson;
import org.lambdalab.lessons.LessonShelf;
import org.lambdalab.lessons.Lessons;
import org.lambdalab.lessons.Question;
import org.lambdalab.lessons.Step;
import org.lambdalab.ui.page.ArrivingScreen;
import org.springframework.stereotype.Component;

/** The text of a step, and the list of lessons, before any script has run: they can be read where none ever does. */
@Component
final class ArrivingLesson implements ArrivingScreen {

    private static final String LIST = "/" + StepAddress.ROUTE;
    private static final Pattern STEP = Pattern.compile(LIST + "/([^/]+)(?:/([^/]+))?");

    private final LessonShelf shelf;

    ArrivingLesson(LessonShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void addTo(IndexHtmlResponse page, Element content) {
        String path = Objects.requireNonNullElse(page.getVaadinRequest().getPathInfo(), "");
        Locale locale = page.getVaadinRequest().getLocale();
        if (path.equals(LIST)) {
            addStyles(page);
            addList(content, locale);
        } else {
            Matcher step = STEP.matcher(path);
            if (step.matches()) {
                address(step, locale).ifPresent(asked -> {
                    addStyles(page);
                    addStep(content, asked, locale);
                });
            }
        }
    }

    private Optional<StepAddress> address(Matcher path, Locale locale) {
        Lessons lessons = shelf.lessons(locale);
        String step = path.group(2);
        return lessons.lesson(path.group(1))
                .flatMap(lesson -> step == null
                        ? Optional.of(new StepAddress(lesson, 0))
                        : lesson.step(step)
                                .map(there ->
                                        new StepAddress(lesson, lesson.steps().indexOf(there))));
    }

    /** The screen brings them as well, but later. */
    private static void addStyles(IndexHtmlResponse page) {
        page.getDocument()
                .head()
                .appendElement("link")
                .attr("rel", "stylesheet")
                .attr("href", StepAddress.ROUTE + ".css");
    }

    private void addList(Element content, Locale locale) {
        Element list = block(content, "div", "lessons");
        list.appendElement("h1").text(I18NProvider.translate(locale, "lessons.title"));
        for (Course course : shelf.lessons(locale).courses()) {
            Element section = block(list, "section", "panel");
            section.appendElement("h2").text(course.title());
            Element lessons = section.appendElement("ol");
            for (Lesson lesson : course.lessons()) {
                link(lessons.appendElement("li"), new StepAddress(lesson, 0).path(), lesson.title());
            }
        }
    }

    private static void addStep(Element content, StepAddress now, Locale locale) {
        Step step = now.step();
        Element column = block(block(content, "div", "lab lesson"), "div", "lesson-column");
        Element text = block(column, "section", "panel lesson-text");
        block(text, "h1", "lesson-title").text(now.lesson().title());
        block(text, "p", "hint")
                .text(I18NProvider.translate(
                        locale,
                        "lesson.place",
                        now.place() + 1,
                        now.lesson().steps().size(),
                        step.minutes()));
        text.appendElement("h2").text(step.title());
        if (now.place() == 0) {
            block(text, "div", "prose").html(now.lesson().introduction());
        }
        block(text, "div", "prose").html(step.text());
        if (step.question() != null) {
            addQuestion(block(text, "div", "task"), step.question());
        }
        Element ways = block(text, "nav", "step-links");
        now.at(now.place() - 1)
                .ifPresent(back -> link(ways, back.path(), I18NProvider.translate(locale, "lesson.back")));
        now.at(now.place() + 1)
                .ifPresent(next -> link(ways, next.path(), I18NProvider.translate(locale, "lesson.next")));
    }

    private static void addQuestion(Element task, Question question) {
        block(block(task, "div", "question"), "div", "prose").html(question.text());
        if (question instanceof Question.Choice choice) {
            Element options = task.appendElement("ul");
            choice.options()
                    .values()
                    .forEach(option -> options.appendElement("li").html(option));
        }
    }

    private static void link(Element parent, String path, String text) {
        parent.appendElement("a").attr("href", path).text(text);
    }

    private static Element block(Element parent, String tag, String classes) {
        return parent.appendElement(tag).attr("class", classes);
    }
}
