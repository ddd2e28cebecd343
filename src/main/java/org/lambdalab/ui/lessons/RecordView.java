package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lambdalab.lessons.Lesson;
import org.lambdalab.lessons.LessonShelf;
import org.lambdalab.lessons.Misconception;
import org.lambdalab.ui.MainLayout;

/**
 * What somebody has answered in all lessons, to be handed in as a link or a file. It is put together in the browser, from
 * what is kept there or from the end of the address: the server tells what the lessons are called, and learns nothing.
 */
@Route(value = RecordView.ROUTE, layout = MainLayout.class)
@JsModule("./lesson-record.ts")
@StyleSheet("context://lessons.css")
@StyleSheet("context://record.css")
public final class RecordView extends Composite<Div> implements HasDynamicTitle {

    static final String ROUTE = StepAddress.ROUTE + "/" + StepAddress.RECORD;

    private static final String TEXT = "record.";

    private static final List<String> TEXTS = List.of(
            "title",
            "of",
            "proof",
            "made",
            "empty",
            "broken",
            "own",
            "name",
            "link",
            "copy",
            "copied",
            "not-copied",
            "save",
            "print",
            "unknown",
            "steps",
            "done",
            "open",
            "attempts",
            "hints",
            "earlier",
            "answer",
            "reply",
            "missed");

    /** What a lesson is called now. */
    private record Known(String id, int version, String title, List<KnownStep> steps) {

        static Known of(Lesson lesson) {
            return new Known(
                    lesson.id(),
                    lesson.version(),
                    lesson.title(),
                    lesson.steps().stream()
                            .map(step -> new KnownStep(step.id(), step.version(), step.title()))
                            .toList());
        }
    }

    private record KnownStep(String id, int version, String title) {}

    RecordView(LessonShelf shelf) {
        Element record = new Element("lesson-record");
        record.setPropertyList(
                "lessons",
                shelf.lessons(getLocale()).all().stream().map(Known::of).toList());
        record.setPropertyMap("texts", texts(TEXTS.stream(), TEXT));
        record.setPropertyMap(
                "beliefs", texts(Arrays.stream(Misconception.values()).map(Misconception::id), "misconception."));
        getContent().addClassNames("lessons", "record");
        getContent().getElement().appendChild(record);
    }

    /** The browser fills in what stands in braces. */
    private Map<String, String> texts(Stream<String> ids, String family) {
        return ids.collect(Collectors.toMap(Function.identity(), id -> getTranslation(family + id, "{0}", "{1}")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("record.page-title");
    }
}
