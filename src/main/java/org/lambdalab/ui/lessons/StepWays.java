package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.function.Function;

/** The ways from a step to those beside it, by links that keys press as well; beyond the last leads another link, if any. */
final class StepWays extends Nav {

    /** Of a link that leads to a step: only these are pressed by keys. */
    private static final String TO_STEP = "data-step";

    /** @param path that of a step, in the kind of window that this is */
    StepWays(StepAddress now, Function<StepAddress, String> path) {
        addClassName("step-links");
        getElement().setAttribute("aria-label", getTranslation("lesson.steps"));
        now.at(now.place() - 1).ifPresent(back -> add(step(path.apply(back), "back", "lesson.back")));
        now.at(now.place() + 1).ifPresent(next -> add(step(path.apply(next), "next", "lesson.next")));
    }

    private Anchor step(String path, String id, String key) {
        Anchor step = way(path, id, key);
        step.getElement().setAttribute(TO_STEP, true);
        return step;
    }

    Anchor way(String path, String id, String key, Object... parts) {
        Anchor way = new Anchor(path, getTranslation(key, parts));
        way.setId(id);
        return way;
    }
}
