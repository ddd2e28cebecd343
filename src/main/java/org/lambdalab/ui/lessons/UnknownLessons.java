package org.lambdalab.ui.lessons;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lambdalab.lessons.Lesson;
import org.lambdalab.lessons.LessonShelf;
import org.springframework.stereotype.Component;

/** Answers with status 404 where no lesson is, or no such step in it. */
@Component
final class UnknownLessons implements VaadinServiceInitListener {

    private static final Pattern PATH =
            Pattern.compile("/" + StepAddress.ROUTE + "/([^/]+)(?:/([^/]+))?(?:/" + StepAddress.NOTES + ")?");

    private final LessonShelf shelf;

    UnknownLessons(LessonShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void serviceInit(ServiceInitEvent initialisation) {
        initialisation.addIndexHtmlRequestListener(page -> {
            Matcher path = PATH.matcher(
                    Objects.requireNonNullElse(page.getVaadinRequest().getPathInfo(), ""));
            if (path.matches() && !isThere(path)) {
                page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    private boolean isThere(Matcher path) {
        String step = path.group(2);
        if (path.group(1).equals(StepAddress.RECORD) && step == null) {
            return true;
        }
        return shelf.lessons()
                .lesson(path.group(1))
                .filter((Lesson lesson) -> step == null
                        || step.equals(StepAddress.HANDOUT)
                        || lesson.step(step).isPresent())
                .isPresent();
    }
}
