package org.lambdalab.ui.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Set;
import org.lambdalab.ui.help.HelpButton;

/**
 * Hides parts of a screen by the ids of others. What is hidden by a class keeps its own visibility; who hides brings the
 * style sheet {@code offer.css} along.
 */
public final class Offer {

    private static final String HIDDEN = "not-offered";

    private Offer() {}

    /** Leaves the parts that have these ids, with what they consist of and what they are part of. */
    public static boolean only(Component part, Set<String> ids) {
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
    public static boolean without(Component part, Set<String> ids) {
        List<Component> children =
                part.getChildren().filter(child -> !(child instanceof Text)).toList();
        // Help alone, beside a control that is not there, is of no use.
        boolean filled = children.stream().allMatch(HelpButton.class::isInstance);
        for (Component child : children) {
            boolean left = without(child, ids);
            filled |= left && !(child instanceof HelpButton);
        }
        boolean hidden = !filled || part.getId().filter(ids::contains).isPresent();
        hide(part, hidden);
        return !hidden;
    }

    /** Leaves all. */
    public static void all(Component part) {
        without(part, Set.of());
    }

    /**
     * Hides, within a part, what has pictures of these ids and nothing that is kept, each with the panel around it.
     *
     * @param hidden ids of pictures
     * @param kept ids of pictures, and of what else stays
     */
    public static void withoutPictures(Component part, Set<String> hidden, Set<String> kept) {
        part.getChildren().forEach(child -> {
            if (has(child, kept)) {
                withoutPictures(child, hidden, kept);
            } else if (has(child, hidden)) {
                hide(child, true);
            }
        });
    }

    /** Leaves the links that lead to other parts of the page than those that have these ids. */
    public static void linksWithout(Component part, Set<String> ids) {
        if (part instanceof Anchor link && link.getHref().startsWith("#")) {
            hide(link, ids.contains(link.getHref().substring(1)));
        }
        part.getChildren().forEach(child -> linksWithout(child, ids));
    }

    private static boolean has(Component part, Set<String> ids) {
        return part.getId().filter(ids::contains).isPresent()
                || part.getChildren().anyMatch(child -> has(child, ids));
    }

    private static void hide(Component part, boolean hidden) {
        // What is mere text goes with what it is part of.
        if (!(part instanceof Text)) {
            part.getElement().getClassList().set(HIDDEN, hidden);
        }
    }
}
