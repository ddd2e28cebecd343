package org.lambdalab.ui.lessons;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Set;
import org.lambdalab.ui.help.HelpButton;

/** Hides parts of a screen by the ids of others. What is hidden by a class keeps its own visibility. */
final class Offer {

    private static final String HIDDEN = "not-offered";

    private Offer() {}

    /** Leaves the parts that have these ids, with what they consist of and what they are part of. */
    static boolean only(Component part, Set<String> ids) {
        boolean kept = false;
        if (part.getId().filter(ids::contains).isPresent()) {
            all(part);
            kept = true;
        } else {
            for (Component child : part.getChildren().toList()) {
                kept |= only(child, ids);
            }
        }
        if (kept) {
            part.getChildren().filter(Offer::goesAlong).forEach(Offer::all);
            if (part instanceof NativeDetails fold) {
                // On small screens it has closed itself.
                fold.setOpen(true);
                fold.getElement().executeJs("this.open = true");
            }
        }
        hide(part, !kept);
        return kept;
    }

    /** What helps with a control stands beside it, and the name of a fold above it. */
    private static boolean goesAlong(Component part) {
        return part instanceof HelpButton || part instanceof NativeDetails.Summary;
    }

    /** Leaves all but the parts that have these ids, and what would be empty without them; gives whether anything is left. */
    static boolean without(Component part, Set<String> ids) {
        List<Component> children =
                part.getChildren().filter(child -> !(child instanceof Text)).toList();
        boolean empty = !children.isEmpty();
        for (Component child : children) {
            empty &= !without(child, ids);
        }
        boolean hidden = empty || part.getId().filter(ids::contains).isPresent();
        hide(part, hidden);
        return !hidden;
    }

    private static void all(Component part) {
        without(part, Set.of());
    }

    private static void hide(Component part, boolean hidden) {
        // What is mere text goes with what it is part of.
        if (!(part instanceof Text)) {
            part.getElement().getClassList().set(HIDDEN, hidden);
        }
    }
}
