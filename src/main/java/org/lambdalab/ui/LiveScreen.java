package org.lambdalab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Controls, and beside them what moves with them: in a page of its own, which has an address, or beside the text of a
 * lesson, which has another.
 */
public abstract class LiveScreen extends Composite<Div> {

    private final H1 title = new H1();
    private @Nullable Component controls;
    private @Nullable Component pictures;

    /**
     * Fills the screen. Its title is for who does not see it, unless it stands among the pictures already.
     *
     * @param itsControls what changes the question
     * @param itsPictures what is found of it
     */
    protected final void fill(String titleKey, Component itsControls, Component itsPictures) {
        controls = itsControls;
        pictures = itsPictures;
        title.setText(getTranslation(titleKey));
        getContent().addClassName("lab");
        if (title.getParent().isEmpty()) {
            title.addClassName("visually-hidden");
            getContent().add(title);
        }
        getContent().add(itsControls, itsPictures);
    }

    /** Of a page of its own. */
    protected final H1 title() {
        return title;
    }

    /** What changes the question. */
    public final Component controls() {
        return Objects.requireNonNull(controls);
    }

    /** What is found of it, below the examples. */
    public final Component pictures() {
        return Objects.requireNonNull(pictures);
    }

    /** Told the ids of the controls that are offered: what pictures do by themselves beside them follows. */
    public void offered(Set<String> ids) {
        // Most pictures are only looked at.
    }

    /** Whether its words say what would do better: not while somebody is asked to find that. */
    public void tellVerdict(boolean told) {
        // Most screens do not say so.
    }

    /** Stands beside a text, which has a title of its own. */
    public final void standBeside(Component text) {
        Div column = new Div(text, controls());
        column.addClassName("lesson-column");
        title.removeFromParent();
        getContent().addClassName("lesson");
        getContent().addComponentAsFirst(column);
    }
}
